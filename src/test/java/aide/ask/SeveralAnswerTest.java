package aide.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What holds for lists beyond the table of answers. */
class SeveralAnswerTest {

    private static final int SEEDS = 200;

    private static final SeveralAnswer CITIES = new SeveralAnswer(List.of(
            new WordsAnswer(List.of("Bern")),
            new WordsAnswer(List.of("Oslo", "Christiania", "Kristiania")),
            new WordsAnswer(List.of("Turku", "Åbo"))));

    @Test
    void everySpellingOfEveryPartIsListed() {
        assertEquals(
                List.of(
                        "Bern, Oslo and Turku",
                        "Bern, Christiania and Åbo",
                        "Bern, Kristiania and Turku"),
                CITIES.spellings());
    }

    @Test
    void partsWithAnAndInsideAreKeptApart() {
        Answer both = new SeveralAnswer(List.of(
                new WordsAnswer(List.of("arms and budget")), new WordsAnswer(List.of("drills"))));

        assertEquals("arms and budget; drills", both.shown());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 'there is a list of 1 part, expected 2 to 5'",
        "6, 'there is a list of 6 parts, expected 2 to 5'"
    })
    void aListOfOneOrOfTooManyIsRefused(int parts, String why) {
        List<Answer> same = Collections.nCopies(parts, new WordsAnswer(List.of("Bern")));

        assertEquals(
                why,
                assertThrows(IllegalArgumentException.class, () -> new SeveralAnswer(same))
                        .getMessage());
    }

    @Test
    void everyOrderAndEverySpellingIsCorrectAndNoSmallerListIs() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random chance = new Random(seed);
            List<String> typed = new ArrayList<>();
            for (Answer part : CITIES.parts()) {
                typed.add(part.spellings().get(chance.nextInt(part.spellings().size())));
            }
            Collections.shuffle(typed, chance);
            assertVerdict(Verdict.CORRECT, seed, typed);

            typed.remove(chance.nextInt(typed.size()));
            assertVerdict(Verdict.INCOMPLETE, seed, typed);

            typed.add(chance.nextInt(typed.size() + 1), "Gdynia");
            assertVerdict(Verdict.WRONG, seed, typed);
        }
    }

    private static void assertVerdict(Verdict verdict, int seed, List<String> typed) {
        String separator = List.of(", ", " and ", "; ", "/").get(seed % 4);
        Judgement judgement = Judge.judge(
                List.of(CITIES), String.join(separator, typed), "Which ports?", Known.NOTHING);

        assertEquals(verdict, judgement.verdict(), () -> "seed " + seed + ": " + judgement.why());
    }
}
