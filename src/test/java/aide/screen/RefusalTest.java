package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.study.Course;
import aide.study.Limits;
import aide.study.Preferences;
import aide.study.Progress;
import aide.study.Sample;
import aide.study.Sitting;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where nothing can be saved, nothing begins and nothing is chosen, whatever key is pressed. */
class RefusalTest {

    private static final String WHY = "journal-x.jsonl:3 was written by a newer aide";
    private static final Visit VISIT =
            new Visit(Sample.course(), Preferences.DEFAULT, "anna", "run", 0, Optional.of(WHY));

    @Test
    void noKeyOfHomeBeginsASitting() {
        refused(home(), new Message.Press(Key.ENTER));
        refused(home(), new Message.Text(" "));
        Course full = VISIT.course().with(Limits.DEFAULT.withNewADay(0));
        Visit visit = new Visit(full, Preferences.DEFAULT, "anna", "run", 0, Optional.of(WHY));
        refused(HomeScreen.of(visit, Progress.NOTHING, Scenes.NOW), new Message.Text("n"));
    }

    /** What is offered is what happens. */
    @Test
    void homeOffersTheReason() {
        Size size = new Size(120, 40);
        Line last = home().view(size).lines().get(size.rows() - 1);
        String keys = last.spans().stream().map(Span::text).collect(Collectors.joining());
        assertEquals(
                " Enter why nothing begins  s statistics  t timeline  m map  b browse  p plan  o settings  q leave  ? keys",
                keys);
    }

    @Test
    void norIsOneGoneOnWith() {
        Sitting left = Sitting.begin(Sample.course(), Progress.NOTHING, "run", Scenes.NOW)
                .answer("", Scenes.NOW)
                .next();
        HomeScreen home = HomeScreen.of(VISIT, left, Scenes.NOW);
        refused(home, new Message.Press(Key.ENTER));
        refused(home, new Message.Text("a"));
    }

    @Test
    void noSettingIsChanged() {
        Screen settings = Scenes.pressed(home(), "o", Key.DOWN, Key.DOWN);
        assertInstanceOf(SettingsScreen.class, settings);
        refused(settings, new Message.Press(Key.RIGHT));
        refused(Scenes.pressed(settings, Key.ENTER, "1"), new Message.Press(Key.ENTER));
    }

    @Test
    void noPlanIsMade() {
        refused(Scenes.pressed(home(), "p"), new Message.Press(Key.ENTER));
    }

    @Test
    void whatOnlyShowsIsOpen() {
        for (String door : List.of("s", "t", "m", "b", "p", "o", "?")) {
            Next next = say(home(), new Message.Text(door));
            assertTrue(!isRefusal(next.screen()), door);
            assertTrue(!next.screen().equals(home()) || next.errand().isPresent(), door);
        }
    }

    @Test
    void anyKeyLeadsBack() {
        Screen refused = say(home(), new Message.Press(Key.ENTER)).screen();
        assertEquals(home(), say(refused, new Message.Press(Key.ESCAPE)).screen());
        assertEquals(home(), say(refused, new Message.Text("x")).screen());
        assertEquals(refused, say(refused, new Message.Refused("")).screen());
    }

    private static Screen home() {
        return HomeScreen.of(VISIT, Progress.NOTHING, Scenes.NOW);
    }

    private static void refused(Screen screen, Message message) {
        Next next = say(screen, message);
        AsideScreen aside = assertInstanceOf(AsideScreen.class, next.screen());
        assertEquals(new RefusalAside(WHY), aside.aside());
        assertEquals(List.of(), next.events());
        assertEquals(Optional.empty(), next.errand());
    }

    private static boolean isRefusal(Screen screen) {
        return screen instanceof AsideScreen aside && aside.aside() instanceof RefusalAside;
    }

    private static Next say(Screen screen, Message message) {
        return screen.on(message, Scenes.NOW, Size.SMALLEST);
    }
}
