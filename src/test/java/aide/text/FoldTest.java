package aide.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class FoldTest {

    @ParameterizedTest
    @CsvSource({
        "Genève, geneve",
        "STRASSE, strasse",
        "Straße, strasse",
        "Ðorđe Łódź, dorde lodz",
        "İstanbul ı, istanbul i",
        "Київ, kiiv",
        "Щербаков, shcherbakov",
        "Їжак є, izhak ye",
        "объём, obem",
        "9–10 January, 9-10 january",
        "−5, -5",
        "١٢, 12",
        "１２, 12",
        "ＮＡＴＯ, nato",
        "O’Brien, obrien",
        "O'Brien, obrien",
        "100\u202f000, 100 000",
        "a\u200bb\u202ec\u00add, abcd",
        "a\u001b\u0000b, a b",
        "10², 10²",
        "Mark Ⅵ, mark vi",
    })
    void keepsWhatCounts(String any, String folded) {
        assertEquals(folded, Fold.text(any));
    }

    @Test
    void dropsWhatIsNoLetterAtAll() {
        assertEquals("", Fold.text("\ud83d \u0301\u0302 \udc00"));
    }

    @ParameterizedTest
    @CsvSource({"Kyiv, false", "'', false", "Київ, true", "Kуiv, true"})
    void oneLetterMakesATextCyrillic(String any, boolean cyrillic) {
        assertEquals(cyrillic, Fold.isCyrillic(any));
    }

    @Test
    void cutsIntoWords() {
        assertEquals(
                List.of("rfe", "rl", "new", "years", "2"), Fold.words("RFE/RL: New Year’s 2!"));
    }

    @Test
    void whoeverOwnsSomethingInRunningWordsIsNamed() {
        assertEquals(
                List.of("putin", "aide", "is", "lavrov", "and", "obriens"),
                Fold.runningWords("Putin's aide is Lavrov’s, and O’Briens’"));
    }
}
