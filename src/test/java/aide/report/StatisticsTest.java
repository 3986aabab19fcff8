package aide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.json.JsonObject;
import aide.screen.Golden;
import aide.study.Event;
import aide.text.Cells;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** All statistics together: as they are read, and what must hold between them. */
class StatisticsTest {

    private static final int SEEDS = 200;

    private final Locale before = Locale.getDefault();

    /** In Turkish, i is not the small letter of I; here the digits are others, too. */
    @BeforeEach
    void speakTurkishWithArabicDigits() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {78, 38})
    void readAsTheyDid(int columns) {
        Golden.check("report", "underway-" + columns + ".txt", page(Harbour.underway(), columns));
    }

    @ParameterizedTest
    @ValueSource(ints = {78, 38})
    void whoHasNotBegunIsToldWhatThereWillBe(int columns) {
        Golden.check(
                "report", "nothing-" + columns + ".txt", page(Harbour.basis(List.of()), columns));
    }

    @Test
    void areWrittenAsTheyWere() {
        JsonObject all = new JsonObject();
        Chapter.ALL.forEach(
                each -> all.put(each.id(), each.of(Harbour.underway()).json()));

        Golden.check("report", "underway.json", all.page());
    }

    @Test
    void everyChapterHasANameOfItsOwn() {
        assertEquals(Chapter.ALL.size(), new HashSet<>(Chapter.ids()).size());
        Chapter.ALL.forEach(each -> assertEquals(each, Chapter.of(each.id()).orElseThrow()));
    }

    @Test
    void noLineIsWiderThanThereIsRoom() {
        for (Basis basis : List.of(Harbour.underway(), Harbour.basis(List.of()))) {
            for (int columns = 38; columns <= 140; columns++) {
                for (String line : page(basis, columns).split("\n", -1)) {
                    assertTrue(Cells.width(line) <= columns, columns + ": " + line);
                }
            }
        }
    }

    @Test
    void allCountTheSameAnswers() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Basis basis = Harbour.basis(Harbour.journal(seed, 150));
            long answers = basis.answers().size();

            assertEquals(
                    List.of(answers, answers, answers, answers, answers),
                    List.of(
                            sum(Calendar.of(basis).days().values()),
                            Hours.of(basis).right().values().stream()
                                    .mapToLong(Share::whole)
                                    .sum(),
                            sum(Grades.of(basis).grades().values()),
                            sum(Grades.of(basis).verdicts().values()),
                            TimeSpent.of(basis).answers()),
                    "seed " + seed);
        }
    }

    @Test
    void allCountTheSameRightAnswers() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Basis basis = Harbour.basis(Harbour.journal(seed, 150));
            long again = Grades.of(basis).grades().getOrDefault(aide.fsrs.Grade.AGAIN, 0L);

            assertEquals(
                    basis.answers().size() - again,
                    Hours.of(basis).right().values().stream()
                            .mapToLong(Share::part)
                            .sum(),
                    "seed " + seed);
        }
    }

    @Test
    void retentionIsThatOfTheProgress() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Basis basis = Harbour.basis(Harbour.journal(seed, 150));
            Share all = Remembered.of(basis).ever().all();

            assertEquals(
                    basis.progress().retention(),
                    new aide.study.Retention((int) all.part(), (int) all.whole()),
                    "seed " + seed);
        }
    }

    @Test
    void memoriesAreThoseOfTheQuestionsSeen() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Basis basis = Harbour.basis(Harbour.journal(seed, 150));
            int seen = basis.progress().standings().size();

            assertEquals(
                    List.of(seen, seen),
                    List.of(
                            Stability.of(basis).days().values(),
                            Difficulty.of(basis).scale().values()),
                    "seed " + seed);
        }
    }

    @Test
    void takingEverythingBackLeavesNothing() {
        List<Event> events = Harbour.journal(3, 60);
        List<Event> undone = new java.util.ArrayList<>(events);
        events.forEach(event ->
                undone.add(new aide.study.Undo("u-" + event.id(), Harbour.NOW, event.id())));

        assertEquals(page(Harbour.basis(List.of()), 78), page(Harbour.basis(undone), 78));
    }

    private static long sum(Iterable<? extends Number> numbers) {
        long sum = 0;
        for (Number number : numbers) {
            sum += number.longValue();
        }
        return sum;
    }

    private static String page(Basis basis, int columns) {
        return Chapter.ALL.stream()
                .map(each -> each.title() + "\n"
                        + each.of(basis).lines(columns).stream()
                                .map(line -> line + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
