package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import aide.ask.Verdict;
import aide.fsrs.Grade;
import aide.study.Progress;
import aide.study.Sample;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class FactScreenTest {

    private static final Size SIZE = new Size(80, 40);

    @Test
    void verdictLeadsToItsFactAndBack() {
        Screen judged = Scenes.judged(Sample.MARCH, Verdict.WRONG, "12", "far too few");

        Next opened = judged.on(new Message.Text("f"), FactScenes.NOW, SIZE);

        assertEquals(Optional.of(new Errand.Recall()), opened.errand());
        assertEquals(
                " Fact: march                                                       0 of 1 known",
                Sheet.lines(opened.screen().view(SIZE)).get(0));
        assertEquals(judged, Scenes.pressed(opened.screen(), Key.ESCAPE));
    }

    @Test
    void answerNotKnownYetWaitsForTheKeyAndGoesAgain() {
        Screen hidden = Scenes.of("fact");
        Screen shown = Scenes.pressed(hidden, "a");

        assertEquals("  ?", below(hidden, " ◐ On which day did the two delegations meet?"));
        assertEquals(
                "  10 January 2022", below(shown, " ◐ On which day did the two delegations meet?"));
        assertEquals(hidden, Scenes.pressed(shown, "a"));
    }

    @Test
    void whereAllIsKnownThereIsNothingToShow() {
        Progress known = Progress.sum(
                List.of(Sample.review("r1", FactScenes.NOW, Sample.WHO, Grade.EASY)),
                Sample.course().scheduler());
        Screen fact = FactScreen.open(
                        Scenes.home(known),
                        Sample.SPEECH,
                        known,
                        Sample.course().scheduler(),
                        FactScenes.NOW)
                .screen();

        assertEquals(fact, Scenes.pressed(fact, "a"));
        assertFalse(Sheet.lines(fact.view(SIZE)).get(39).contains("answers"));
    }

    private static String below(Screen screen, String line) {
        List<String> lines = Sheet.lines(screen.view(SIZE));
        return lines.get(lines.indexOf(line) + 1).substring(1);
    }
}
