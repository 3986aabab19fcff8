package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import aide.study.Confidence;
import aide.study.Course;
import aide.study.Preference;
import aide.study.Preferences;
import aide.study.Progress;
import aide.study.Review;
import aide.study.Sample;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class ConfidenceScreenTest {

    private final Course course = Sample.course(Sample.TALKS);
    private final Visit visit = new Visit(
            course,
            Preferences.DEFAULT.with(Preference.CONFIDENCE, "on"),
            "anna",
            "run",
            0,
            Optional.empty());
    private final PickScreen pick = PickScreen.of(visit, Scenes.asking(Sample.TALKS));

    @Test
    void nothingIsKeptBeforeTheLearnerHasSaidHowSure() {
        Next asked = say(pick, "b");
        assertInstanceOf(ConfidenceScreen.class, asked.screen());
        assertEquals(List.of(), asked.events());

        Next sure = say(asked.screen(), "1");
        Review review = (Review) sure.events().get(1);
        assertEquals(Optional.of(Confidence.SURE), review.confidence());
        assertEquals(review, ((JudgedScreen) sure.screen()).judged().review());
    }

    @Test
    void itNeedNotBeSaidAndTheAnswerMayBeTakenBack() {
        Screen asked = say(pick, "b").screen();

        assertEquals(
                Optional.empty(), ((Review) press(asked, Key.ENTER).events().get(1)).confidence());
        assertEquals(Next.to(pick), press(asked, Key.ESCAPE));
    }

    @Test
    void whoDoesNotKnowIsNotAsked() {
        assertInstanceOf(JudgedScreen.class, say(pick, "x").screen());
    }

    @Test
    void whoHasNotChosenItIsNotAsked() {
        PickScreen other = PickScreen.of(Scenes.visit(course), Scenes.asking(Sample.TALKS));
        assertInstanceOf(JudgedScreen.class, say(other, "b").screen());
    }

    @Test
    void theProgressIsTheSameWhetherItIsSaidOrNot() {
        Progress silent = progress(press(say(pick, "b").screen(), Key.ENTER));
        Progress sure = progress(say(say(pick, "b").screen(), "3"));
        assertEquals(silent, sure);
    }

    private static Progress progress(Next next) {
        return ((JudgedScreen) next.screen()).judged().desk().progress();
    }

    private static Next say(Screen screen, String text) {
        return screen.on(new Message.Text(text), Scenes.NOW, Size.SMALLEST);
    }

    private static Next press(Screen screen, Key key) {
        return screen.on(new Message.Press(key), Scenes.NOW, Size.SMALLEST);
    }
}
