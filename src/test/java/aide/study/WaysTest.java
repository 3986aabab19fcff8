package aide.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.bank.Fact;
import aide.bank.Question;
import aide.fsrs.Grade;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class WaysTest {

    private static final Fact FAIR = Sample.event("fair", "the day of the fair", "2022-05-03");
    private static final Fact FLOOD = Sample.event("flood", "the flood", "2022-05-09/2022-05-10");
    private static final Fact FIRE = Sample.event("fire", "the fire", "2022-05-08");
    private static final Fact FEAST = Sample.event("feast", "the feast", "2022-06");

    /** On one of the days of the flood, so it cannot stand beside it. */
    private static final Fact FROST = Sample.event("frost", "the frost", "2022-05-10");

    private static final Course COURSE =
            Sample.course(FAIR, FLOOD, FIRE, FEAST, FROST, Sample.TABLE, Sample.SPEECH);

    /** So many days before now each review was, marked where it was missed; what is known for three weeks is mature. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "new                      | ''        | PICK",
                "being learnt             | 0!        | PICK",
                "known                    | 9         | TYPE",
                "known, the third time    | 11! 10! 9 | TYPE",
                "mature                   | 40 31     | TYPE",
                "mature, the third time   | 80 71 40  | ORDER",
                "mature, the fourth time  | 80 71 41 40 | TYPE",
            })
    void theBetterItIsKnownTheHarderItIsAsked(String standing, String days, Input input) {
        Question question = FAIR.questions().get(0);

        assertEquals(input, task(question, days, FLOOD, FIRE, FEAST).input(), standing);
    }

    @ParameterizedTest
    @CsvSource({"'', PICK_SEVERAL", "0!, PICK_SEVERAL", "9, TYPE", "80 71 40, TYPE"})
    void whereSeveralAreRightTheyAreTickedOrListed(String days, Input input) {
        assertEquals(input, task(Sample.GUESTS, days).input());
    }

    @Test
    void ordersTakeTurns() {
        Question question = FAIR.questions().get(0);

        assertEquals(
                List.of("Which date goes with which event?", "Order these events, earliest first."),
                Stream.of("80 71 40", "90 89 88 80 71 40")
                        .map(days -> task(question, days, FLOOD, FIRE, FEAST).ask())
                        .toList());
    }

    @Test
    void withoutEnoughThatIsKnownItIsTyped() {
        Question question = FLOOD.questions().get(0);

        assertEquals(Input.TYPE, task(question, "80 71 40", FROST, FIRE).input());
        assertEquals(Input.ORDER, task(question, "80 71 40", FROST, FIRE, FEAST).input());
    }

    /** Easy answers, so that few are needed; one with a mark was none at all. */
    private static Task task(Question question, String daysAgo, Fact... known) {
        List<Event> events = new ArrayList<>();
        for (Fact fact : known) {
            events.add(review(events, 9, fact.questions().get(0), Grade.EASY));
        }
        for (String days : daysAgo.isEmpty() ? List.<String>of() : List.of(daysAgo.split(" "))) {
            Grade grade = days.endsWith("!") ? Grade.AGAIN : Grade.EASY;
            int day = Integer.parseInt(days.replace("!", ""));
            events.add(review(events, day, question, grade));
        }
        Progress progress = Progress.sum(events, COURSE.scheduler());
        return Ways.task(question, COURSE.bank(), progress);
    }

    private static Review review(List<Event> before, int daysAgo, Question question, Grade grade) {
        return Sample.review("r" + before.size(), Sample.NOW.minusDays(daysAgo), question, grade);
    }
}
