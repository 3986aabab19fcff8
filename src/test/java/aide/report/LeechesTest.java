package aide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.ask.Verdict;
import aide.bank.Question;
import aide.fsrs.Grade;
import aide.study.Course;
import aide.study.Event;
import aide.study.Input;
import aide.study.Review;
import aide.study.Sample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class LeechesTest {

    private static final OffsetDateTime FIRST = Sample.NOW.minusDays(400);
    private static final Course COURSE = Sample.course();

    private final List<Event> events = new ArrayList<>();
    private int day;

    @ParameterizedTest
    @CsvSource({"3, false", "4, true", "9, true"})
    void fourLapsesMakeALeech(int lapses, boolean isLeech) {
        forget(Sample.WHEN, lapses, "12 January 2022");

        assertEquals(isLeech, basis().progress().of(Sample.WHEN.id()).isLeech());
    }

    @Test
    void whatLastsByNowIsNoneAnyMore() {
        forget(Sample.WHEN, 4, "12 January 2022");
        for (int week = 1; week <= 4; week++) {
            answer(Sample.WHEN, day + 7 * week, "10 January 2022", Verdict.CORRECT, Grade.GOOD);
        }

        assertEquals(List.of(), new ArrayList<>(leeches()));
    }

    @Test
    void whatIsTakenForSomethingElseIsNamedWithIt() {
        forget(Sample.WHEN, 3, "12 January 2022");
        forget(Sample.WHEN, 1, "13 Jan 2022");
        forget(Sample.WHO, 5, "");

        assertEquals(
                List.of(
                        "forgotten 5 times: Who spoke last?",
                        "  learn it with its whole fact: Olena Koval spoke last.",
                        "forgotten 4 times: On which day did the two delegations meet?",
                        "  you answered \"12 January 2022\" 3 times: this was 10 January 2022",
                        "  learn it with its whole fact: Two delegations met in Geneva on a Monday and",
                        "  spoke about security in Europe for almost eight hours.",
                        "",
                        "aide study --leeches practises them"),
                Leeches.of(basis()).lines(78));
    }

    @Test
    void spellingsOfOneAnswerAreOne() {
        List<Review> reviews = List.of(
                review(1, Sample.WHO, "Maria Lind", Verdict.WRONG, Grade.AGAIN),
                review(2, Sample.WHO, "Jan Maas", Verdict.WRONG, Grade.AGAIN),
                review(3, Sample.WHO, "maria lind", Verdict.WRONG, Grade.AGAIN),
                review(4, Sample.WHO, "Olena Koval", Verdict.CORRECT, Grade.GOOD),
                review(5, Sample.WHAT, "Jan Maas", Verdict.WRONG, Grade.AGAIN));
        Optional<Mixup> mixup = Mixup.of(Sample.WHO, reviews, COURSE.bank().known());

        assertEquals("maria lind 2", mixup.map(m -> m.given() + " " + m.times()).orElseThrow());
    }

    private List<Leech> leeches() {
        return Leeches.of(basis()).leeches();
    }

    private Basis basis() {
        return Basis.of(COURSE, events, Sample.NOW);
    }

    /** Known, and then forgotten so many times, always for the same. */
    private void forget(Question question, int times, String given) {
        for (int time = 1; time <= times; time++) {
            day += 9;
            answer(question, day, "", Verdict.CORRECT, Grade.EASY);
            answer(question, day + 1, given, Verdict.WRONG, Grade.AGAIN);
        }
    }

    private void answer(Question question, int at, String given, Verdict verdict, Grade grade) {
        events.add(review(at, question, given, verdict, grade));
    }

    private Review review(int at, Question question, String given, Verdict verdict, Grade grade) {
        return new Review(
                "r" + at + question.id(),
                FIRST.plusDays(at),
                question.id(),
                Input.TYPE,
                given,
                verdict,
                grade,
                3_000);
    }
}
