package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.study.Preference;
import aide.study.Preferences;
import aide.study.Progress;
import aide.study.Sample;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class SettingsScreenTest {

    private static final int NEW_A_DAY = 2;
    private static final int THEME = 9;

    private final HomeScreen home =
            HomeScreen.of(Scenes.visit(Sample.course()), Progress.NOTHING, Scenes.NOW);

    @Test
    void arrowsGoFromValueToValue() {
        assertEquals(
                keep(Preference.NEW_A_DAY, "15"), say(at(NEW_A_DAY), Key.RIGHT).errand());
        assertEquals(
                keep(Preference.NEW_A_DAY, "5"), say(at(NEW_A_DAY), Key.LEFT).errand());
        assertEquals(keep(Preference.THEME, "light"), say(at(THEME), Key.RIGHT).errand());
        assertEquals(keep(Preference.THEME, "none"), say(at(THEME), Key.LEFT).errand());
        assertEquals(Next.to(at(0)), say(at(0), Key.RIGHT));
    }

    @Test
    void onlyWhatIsOnTheDiskIsShownAsChosen() {
        Next next = say(at(NEW_A_DAY), Key.RIGHT);
        assertEquals(at(NEW_A_DAY), next.screen());
        Preferences kept = Preferences.DEFAULT.with(Preference.NEW_A_DAY, "15");
        Screen after = say(next.screen(), new Message.Kept(kept)).screen();
        assertEquals(
                new SettingsScreen(
                        home.with(kept), NEW_A_DAY, Optional.of(new Span("saved", Style.DIM))),
                after);
        assertEquals(
                keep(Preferences.DEFAULT), say(after, new Message.Text("x")).errand());
    }

    @Test
    void aTypedValueIsKept() {
        Screen typing = say(at(NEW_A_DAY), Key.ENTER).screen();
        Screen seven =
                say(say(typing, Key.CLEAR).screen(), new Message.Text("7")).screen();
        assertEquals(keep(Preference.NEW_A_DAY, "7"), say(seven, Key.ENTER).errand());
        assertEquals(Next.to(at(NEW_A_DAY)), say(seven, Key.ESCAPE));
    }

    @Test
    void newLimitsHoldFromTheNextSittingOn() {
        Preferences kept =
                Preferences.DEFAULT.with(Preference.NEW_A_DAY, "3").with(Preference.SITTING, "20");
        HomeScreen changed = home.with(kept);
        assertEquals(kept.limits(), changed.visit().course().limits());
    }

    @Test
    void anOptionThatWasGivenStaysWhereItsSettingDoes() {
        Visit given = new Visit(
                Sample.course().with(Preferences.DEFAULT.limits().withNewADay(99)),
                Preferences.DEFAULT,
                "anna",
                "run",
                0,
                Optional.empty());
        Visit changed =
                given.with(Preferences.DEFAULT.with(Preference.SITTING, "20"), Progress.NOTHING);
        assertEquals(
                Preferences.DEFAULT.limits().withNewADay(99).withSitting(20),
                changed.course().limits());
    }

    private SettingsScreen at(int place) {
        return new SettingsScreen(home, place, Optional.empty());
    }

    private static Optional<Errand> keep(Preference preference, String value) {
        return keep(Preferences.DEFAULT.with(preference, value));
    }

    private static Optional<Errand> keep(Preferences preferences) {
        return Optional.of(new Errand.Keep(preferences));
    }

    private static Next say(Screen screen, Key key) {
        return say(screen, new Message.Press(key));
    }

    private static Next say(Screen screen, Message message) {
        return screen.on(message, Scenes.NOW, Size.SMALLEST);
    }
}
