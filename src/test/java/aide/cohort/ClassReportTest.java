package aide.cohort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.ask.Verdict;
import aide.bank.Question;
import aide.exchange.Deck;
import aide.fsrs.Grade;
import aide.json.Node;
import aide.json.Schema;
import aide.screen.Golden;
import aide.study.Course;
import aide.study.Event;
import aide.study.Input;
import aide.study.Review;
import aide.study.Sample;
import aide.text.Cells;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

class ClassReportTest {

    private static final Course COURSE = Sample.course();

    /** Four of different skill; one who did nothing, one who would be a formula, or a tag. */
    private static final Cohort CLASS = Cohort.of(
            COURSE,
            List.of(
                    member("Ada Lund", SampleClass.learner(1, 60, COURSE.questions())),
                    member("Bo", SampleClass.learner(4, 30, COURSE.questions())),
                    member("Ярина", SampleClass.learner(9, 45, COURSE.questions())),
                    member("Nobody at all", List.of()),
                    member("=HYPERLINK(\"x\")<b>", hostile())),
            Sample.NOW);

    private static final ClassReport ALL = new ClassReport(CLASS, ClassChapter.ALL, false);

    @ParameterizedTest
    @ValueSource(ints = {40, 80})
    void asLines(int columns) {
        Golden.check("cohort", columns + ".txt", String.join("\n", ALL.lines(columns)) + "\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 43, 60, 80, 133, 400})
    void linesFit(int columns) {
        for (String line : ALL.lines(columns)) {
            assertTrue(Cells.width(line) <= columns, () -> columns + ": " + line);
        }
    }

    @Test
    void asAPage() {
        Golden.check("cohort", "class.html", ALL.html());
    }

    @Test
    void everyKeyOfTheJsonIsToldInTheSchema() throws IOException {
        Schema schema = Schema.of("report.schema.json");

        assertEquals(schema.told(), schema.keys(Node.parse("written", ALL.json().page())));
        assertEquals(new TreeSet<>(), schema.unexplained());
        Golden.check("cohort", "class.json", ALL.json().page());
    }

    @Test
    void asRowsOfWhichNoneIsAFormula() {
        Golden.check("cohort", "learners.csv", lines(only("learners")));
        Golden.check("cohort", "questions.csv", lines(only("questions")));
    }

    @Test
    void whatToDrillNextIsADeckOfTheBank() {
        Deck deck = ALL.deck();

        assertEquals("The class on Tuesday, 10 March 2026: to be drilled next", deck.title());
        assertEquals(
                NextDrill.questions(CLASS).stream().map(Question::id).toList(), deck.questions());
        assertFalse(deck.questions().isEmpty());
    }

    @Test
    void withoutNamesNoFormHasOne() {
        ClassReport nameless = new ClassReport(CLASS.withoutNames(), ClassChapter.ALL, true);
        String all = nameless.lines(80) + nameless.json().page() + nameless.html();

        assertEquals(
                List.of(),
                Stream.of("Ada", "Lund", "Ярина", "Nobody at", "HYPERLINK")
                        .filter(all::contains)
                        .toList());
        assertTrue(all.contains("learner 5"), all);
    }

    /** Whoever handed in first stands nowhere else than whoever did last. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderInWhichLearnersAreReadMakesNoDifference(long seed) {
        List<Member> members = new ArrayList<>(CLASS.members());
        Collections.shuffle(members, new Random(seed));

        ClassReport other =
                new ClassReport(Cohort.of(COURSE, members, Sample.NOW), ClassChapter.ALL, false);

        assertEquals(ALL.lines(80), other.lines(80));
        assertEquals(ALL.html(), other.html());
    }

    @Test
    void aClassThatAnsweredNothingIsToldSo() {
        Cohort idle = Cohort.of(COURSE, List.of(member("Ada", List.of())), Sample.NOW);

        Golden.check(
                "cohort",
                "idle.txt",
                String.join("\n", new ClassReport(idle, ClassChapter.ALL, false).lines(60)) + "\n");
    }

    /** With line ends that version control leaves alone. */
    private static String lines(ClassReport table) {
        return table.csv().page().replace("\r\n", "\n");
    }

    private static ClassReport only(String chapter) {
        return new ClassReport(CLASS, List.of(ClassChapter.of(chapter).orElseThrow()), true);
    }

    private static Member member(String name, List<Event> events) {
        return Member.of(name, events, COURSE, Sample.NOW);
    }

    private static List<Event> hostile() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            events.add(wrong(events.size(), Sample.WHERE, "Vienna"));
        }
        for (String answer :
                List.of("=1+1", "<script>alert(1)</script>", "\u001b]0;x\u0007\u202Ex")) {
            for (int i = 0; i < 2; i++) {
                events.add(wrong(events.size(), Sample.WHO, answer));
            }
        }
        return events;
    }

    private static Review wrong(int number, Question question, String answer) {
        return new Review(
                "h-" + number,
                Sample.NOW.minusDays(9).plusMinutes(number),
                question.id(),
                Input.TYPE,
                answer,
                Verdict.WRONG,
                Grade.AGAIN,
                1_000);
    }
}
