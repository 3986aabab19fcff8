package aide.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.ask.Answer;
import aide.bank.Entry;
import aide.bank.Fact;
import aide.bank.Question;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** What holds for every worksheet of the shipped bank, whatever the seed. */
class WorksheetTest {

    private static final int SEEDS = 40;
    private static final int QUESTIONS = 12;

    @Test
    void eachVersionAsksTheSameInAnOrderOfItsOwn() {
        each(sheet -> {
            Set<List<Question>> orders = new HashSet<>();
            for (Version version : sheet.versions()) {
                assertEquals(asked(sheet.versions().get(0)), asked(version), told(sheet));
                orders.add(version.items().stream().map(Item::question).toList());
            }
            assertEquals(QUESTIONS, asked(sheet.versions().get(0)).size(), told(sheet));
            assertEquals(sheet.versions().size(), orders.size(), told(sheet));
        });
    }

    @Test
    void choicesAreTheSameAndStandElsewhere() {
        each(sheet -> {
            Version first = sheet.versions().get(0);
            for (Version version : sheet.versions().subList(1, sheet.versions().size())) {
                assertEquals(choices(first), choices(version), told(sheet));
                assertFalse(inOrder(first).equals(inOrder(version)), told(sheet));
            }
        });
    }

    @Test
    void theLettersOfTheKeyAreThoseOfTheRightChoices() {
        each(sheet -> sheet.versions().stream()
                .flatMap(version -> version.items().stream())
                .filter(item -> !item.isGap())
                .forEach(item -> assertEquals(right(item), chosen(item), told(sheet))));
    }

    @Test
    void theKeyNumbersEachQuestionAsItsVersionsDo() {
        each(sheet -> {
            for (Solution solution : sheet.solutions()) {
                for (int i = 0; i < sheet.versions().size(); i++) {
                    Version version = sheet.versions().get(i);
                    String place = solution.places().get(i);
                    int number = Integer.parseInt(place.substring(1));
                    assertEquals(version.letter(), place.substring(0, 1), told(sheet));
                    assertEquals(
                            solution.question(),
                            version.items().get(number - 1).question(),
                            told(sheet));
                }
            }
        });
    }

    @Test
    void aThirdIsAnsweredInWriting() {
        each(sheet -> assertEquals(
                QUESTIONS / 3,
                sheet.versions().get(0).items().stream().filter(Item::isGap).count(),
                told(sheet)));
    }

    @Test
    void eventsAreInTheOrderOfTimeAndEachIsHalfGiven() {
        each(sheet -> sheet.versions().forEach(version -> {
            List<LocalDate> days = version.timeline().stream()
                    .map(row -> row.fact().when().orElseThrow().first())
                    .toList();
            assertEquals(days.stream().sorted().distinct().toList(), days, told(sheet));
            assertTrue(days.size() >= 3, told(sheet));
            assertTrue(version.timeline().stream().anyMatch(Row::dayGiven), told(sheet));
            assertFalse(version.timeline().stream().allMatch(Row::dayGiven), told(sheet));
        }));
    }

    /** Else two events would be right in the same gap. */
    @Test
    void aDayIsGivenOnlyWhereNoOtherEventFallsOnIt() {
        each(sheet -> sheet.versions().stream()
                .flatMap(version -> version.timeline().stream())
                .filter(Row::dayGiven)
                .forEach(row ->
                        assertEquals(List.of(row.fact()), eventsOn(row.fact()), told(sheet))));
    }

    @Test
    void theTimelineTellsNoAnswerAndNoQuestionTellsItsDays() {
        each(sheet -> {
            Spoiler spoiler = new Spoiler(Banks.SHIPPED);
            for (Fact event : sheet.events()) {
                assertTrue(
                        sheet.solutions().stream()
                                .noneMatch(each -> spoiler.between(event, each.question())),
                        told(sheet));
            }
        });
    }

    @Test
    void noQuestionTellsTheAnswerToAnother() {
        each(sheet -> {
            Spoiler spoiler = new Spoiler(Banks.SHIPPED);
            List<Question> questions =
                    sheet.solutions().stream().map(Solution::question).toList();
            for (Question one : questions) {
                assertTrue(
                        questions.stream()
                                .filter(other -> !other.equals(one))
                                .noneMatch(other -> spoiler.between(one, other)),
                        told(sheet));
            }
        });
    }

    @Test
    void marksHaveOtherNumbersInOtherVersionsAndLieApart() {
        each(sheet -> {
            Set<List<Entry>> maps =
                    sheet.versions().stream().map(Version::map).collect(Collectors.toSet());
            assertEquals(sheet.versions().size(), maps.size(), told(sheet));
            for (Entry one : sheet.versions().get(0).map()) {
                assertTrue(
                        sheet.versions().get(0).map().stream()
                                .filter(other -> !other.equals(one))
                                .noneMatch(other -> EuropeSvg.touch(
                                        Atlas.position(one), Atlas.position(other))),
                        told(sheet));
            }
        });
    }

    @Test
    void theSameSeedGivesTheSameBytesAndMoreVersionsChangeNone() {
        each(sheet -> {
            Worksheet again = Banks.sheet(Banks.SHIPPED, 4, QUESTIONS, sheet.seed());
            Worksheet more = Banks.sheet(Banks.SHIPPED, 5, QUESTIONS, sheet.seed());
            assertEquals(SheetHtml.of(sheet, Paper.A4), SheetHtml.of(again, Paper.A4));
            assertEquals(SheetMarkdown.of(sheet), SheetMarkdown.of(again));
            assertEquals(sheet.versions(), more.versions().subList(0, 4));
        });
    }

    /** Another place has other digits and other small letters. */
    @ParameterizedTest
    @ValueSource(strings = {"ar-u-nu-arab", "tr-TR", "de-DE"})
    void theSameSeedGivesTheSameBytesEverywhere(String place) {
        Worksheet sheet = Banks.sheet(Banks.SHIPPED, 4, QUESTIONS, 7);
        String html = SheetHtml.of(sheet, Paper.LETTER);
        String markdown = SheetMarkdown.of(sheet);
        Locale here = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(place));
            Worksheet there = Banks.sheet(Banks.SHIPPED, 4, QUESTIONS, 7);

            assertEquals(html, SheetHtml.of(there, Paper.LETTER));
            assertEquals(markdown, SheetMarkdown.of(there));
        } finally {
            Locale.setDefault(here);
        }
    }

    private static void each(Consumer<Worksheet> law) {
        LongStream.range(0, SEEDS)
                .mapToObj(seed -> Banks.sheet(Banks.SHIPPED, 4, QUESTIONS, seed))
                .forEach(law);
    }

    private static String told(Worksheet sheet) {
        return "seed " + sheet.seed();
    }

    private static Set<Question> asked(Version version) {
        return version.items().stream().map(Item::question).collect(Collectors.toSet());
    }

    private static Set<Set<String>> choices(Version version) {
        return version.items().stream()
                .map(item -> Set.copyOf(item.options()))
                .collect(Collectors.toSet());
    }

    private static Set<List<String>> inOrder(Version version) {
        return version.items().stream().map(Item::options).collect(Collectors.toSet());
    }

    private static Set<String> right(Item item) {
        return item.question().answer().parts().stream()
                .map(Answer::shown)
                .collect(Collectors.toSet());
    }

    private static Set<String> chosen(Item item) {
        return List.of(item.solution().split(", ")).stream()
                .map(letter -> item.options().get(letter.charAt(0) - 'A'))
                .collect(Collectors.toSet());
    }

    private static List<Fact> eventsOn(Fact event) {
        return Banks.SHIPPED.facts().stream()
                .filter(fact -> fact.title().isPresent())
                .filter(fact -> fact.when().orElseThrow().overlaps(event.when().orElseThrow()))
                .toList();
    }
}
