package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.study.Course;
import aide.study.Event;
import aide.study.Preferences;
import aide.study.Progress;
import aide.study.Sample;
import aide.study.Sitting;
import aide.study.Step;

import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

class LeftOffTest {

    private static final OffsetDateTime NOW = Scenes.NOW;
    private static final Course COURSE = Sample.course();
    private static final Step FIRST =
            Sitting.begin(COURSE, Progress.NOTHING, "run", NOW).answer("", NOW);
    private static final List<Event> EVENTS = FIRST.events();

    @Test
    void homeWaitsForNoJournalAndTellsWhatIsLeft() {
        String shown = shown(home(NOW.plusMinutes(3)));

        assertTrue(shown.contains("Left off   the sitting of 9:30, 5 questions to go"), shown);
    }

    @Test
    void enterReadsTheJournalAndGoesOnAtTheVeryQuestion() {
        Screen home = home(NOW.plusMinutes(3));
        Next asked = press(home, Key.ENTER);
        assertEquals(Optional.of(new Errand.Recall()), asked.errand());

        Screen after = say(asked.screen(), new Message.Recalled(EVENTS)).screen();
        PickScreen pick = assertInstanceOf(PickScreen.class, inner(after));
        Sitting live = FIRST.next().proceed(NOW).next();
        assertEquals(live.desk().agenda(), pick.asking().desk().agenda());
        assertEquals(((aide.study.Asking) live).question(), pick.asking().question());
        assertEquals("later.1", pick.asking().desk().run());
    }

    @Test
    void aJournalThatCannotBeReadIsToldAndEnterBeginsAnew() {
        Screen home = home(NOW.plusMinutes(3));
        Message failed = new Message.Failed(
                new Errand.Recall(), "the journal cannot be read: permission denied");
        Screen told = say(home, failed).screen();

        String shown = shown(told).replaceAll("\\s+", " ");
        assertTrue(
                shown.contains("the sitting of 9:30 cannot be gone on with: the journal cannot be"
                        + " read: permission denied"),
                shown);
        PickScreen anew = (PickScreen) inner(press(told, Key.ENTER).screen());
        assertEquals(List.of(), anew.asking().given());
    }

    @Test
    void whatHasNothingLeftToAskBeginsAnew() {
        Screen home = home(NOW.plusMinutes(3));
        Screen after = say(home, new Message.Recalled(List.of())).screen();

        assertInstanceOf(PickScreen.class, inner(after));
    }

    @Test
    void anotherDayHasNothingToGoOnWith() {
        assertTrue(!shown(home(NOW.plusDays(1))).contains("Left off"));
    }

    private static Screen home(OffsetDateTime now) {
        return FirstScreen.home(
                COURSE,
                Preferences.DEFAULT,
                Progress.sum(EVENTS, COURSE.scheduler()),
                "anna",
                "later",
                Optional.empty(),
                Optional.empty(),
                now);
    }

    private static Next press(Screen screen, Key key) {
        return say(screen, new Message.Press(key));
    }

    private static Next say(Screen screen, Message message) {
        return screen.on(message, NOW.plusMinutes(4), Size.SMALLEST);
    }

    private static Screen inner(Screen screen) {
        return screen instanceof Stage stage ? stage.screen() : screen;
    }

    private static String shown(Screen screen) {
        return String.join("\n", Sheet.lines(screen.view(new Size(80, 24))));
    }
}
