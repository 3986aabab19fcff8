package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.bank.Fact;
import aide.screen.PlainStudy.Turn;
import aide.study.Course;
import aide.study.Progress;
import aide.study.Sample;

import org.junit.jupiter.api.Test;

import java.util.List;

/** Each way of input as plain lines; whole sittings are tested where they are read and written. */
class PlainStudyTest {

    @Test
    void severalChoicesAreAskedForWithTheirLetters() {
        assertEquals("""

                [who] Which countries sat at the round table, as the newspaper counted them?
                  a) Côte d'Ivoire
                  b) Federated States of Micronesia
                  c) Norway
                  d) Finland
                  e) Chile
                  f) Peru
                Several are right: give their letters, such as a c.""", question(begin(Sample.TABLE)));
    }

    @Test
    void severalLettersAreOneAnswer() {
        assertEquals("""
                … incomplete: 1 of 3 is missing
                you: Côte d'Ivoire and Chile""", verdict(begin(Sample.TABLE), "e a"));
        assertEquals("""
                ✓ correct
                you: Côte d'Ivoire, Norway and Chile""", verdict(begin(Sample.TABLE), "ace"));
    }

    @Test
    void aListMayBeTypedInstead() {
        assertEquals("""
                ≈ close: right; mind the spelling: Chile
                you: Chille, Norway and Côte d'Ivoire""", verdict(begin(Sample.TABLE), "Chille, Norway and Côte d'Ivoire"));
    }

    private static Turn begin(Fact fact) {
        Course course = Sample.course(fact);
        return PlainStudy.begin(course, Progress.NOTHING, "run", Sample.NOW);
    }

    /** Without the two lines of welcome. */
    private static String question(Turn turn) {
        List<String> lines = turn.question();
        return String.join("\n", lines.subList(2, lines.size()));
    }

    /** The first two lines of what is said about an answer. */
    private static String verdict(Turn turn, String line) {
        Turn next = turn.next().on(line, Sample.NOW.plusSeconds(5));
        return String.join("\n", next.verdict().subList(0, 2));
    }
}
