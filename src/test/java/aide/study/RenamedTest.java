package aide.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import aide.ask.Verdict;
import aide.bank.Renames;
import aide.fsrs.Grade;

import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was answered under an old id is an answer to the question of today. */
class RenamedTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-03-01T10:00:00Z");
    private static final Renames RENAMES =
            new Renames(new TreeMap<>(), new TreeMap<>(Map.of("old/when", "new/when")));

    @Test
    void everyEventThatNamesAQuestionNamesTheNewOne() {
        assertEquals(events("new/when"), Event.renamed(events("old/when"), RENAMES));
    }

    @Test
    void whatNamesNoneOrAnotherStaysAsItIs() {
        List<Event> others = List.of(
                review("other/when"),
                new Overrule("o-1", AT, "r-1", Grade.EASY),
                new Undo("u-1", AT, "r-1"),
                new Ended("e-1", AT));

        assertEquals(others, Event.renamed(others, RENAMES));
        assertSame(others, Event.renamed(others, Renames.NONE));
    }

    private static List<Event> events(String question) {
        return List.of(
                new Began(
                        "b-1",
                        AT,
                        new Opening(
                                AT,
                                Opening.Mode.PRACTICE,
                                7,
                                List.of("other/who", question),
                                List.of("run"))),
                review(question),
                new Practised(review(question)),
                new Appeal("a-1", AT, "r-1", question, "13th", Grade.HARD));
    }

    private static Review review(String question) {
        return new Review(
                "r-1",
                AT,
                question,
                Input.TYPE,
                "13th",
                Verdict.CLOSE,
                Grade.HARD,
                1234,
                true,
                Optional.of(Confidence.GUESS));
    }
}
