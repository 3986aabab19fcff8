package aide.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "escape|a\u001B[2Jb|a\uFFFD[2Jb",
                "delete|a\u007Fb|a\uFFFDb",
                "C1|a\u009B2Jb|a\uFFFD2Jb",
                "line breaks and tabs|a\tb\u0085c\u2028d|a b c d",
                "bidi|a\u202Eb\u2066c\u200Fd|abcd",
                "zero width|a\u200Bb\u00ADc\uFEFFd\u2060e|abcde",
                "Hangul filler|a\u3164b|ab",
                "private use|a\uE000b|a\uFFFDb",
                "unassigned|a\u0378b|a\uFFFDb",
                "wide spaces|a\u2003b\u3000c|a b c",
                "no-break space|100\u00A0000|100\u00A0000",
                "five marks|e\u0301\u0302\u0303\u0304\u0305x|e\u0301\u0302\u0303\u0304x",
                "leading mark|\u0301x|\u25CC\u0301x",
                "mark after a space|a \u0301x|a \u25CC\u0301x",
                "joiner between letters|a\u200Db|ab",
                "joiner behind a letter|a\u200D👩|a👩",
                "joiner at the end|👩\u200D|👩",
                "family|👩\u200D👩\u200D👧|👩\u200D👩\u200D👧",
                "red heart|❤\uFE0F\u200D🔥|❤\uFE0F\u200D🔥",
                "first and last style of a supplement|a\uDB40\uDD00b\uDB40\uDDEFc|abc",
                "style on a letter|a\uFE0F|a",
                "Ukrainian|Київ, Зеленський|Київ, Зеленський",
                "accents|é e\u0301 Genève|é e\u0301 Genève"
            })
    void keepsWhatIsSeenAndNothingElse(String what, String text, String expected) {
        assertEquals(expected, Clean.line(text, 100), what);
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'',true",
                " ~,true",
                "a\u001Fb,false",
                "a\u007F,false",
                "é,false",
            })
    void onlyPrintableAsciiIsPlain(String text, boolean plain) {
        assertEquals(plain, Clean.isPlain(text));
    }

    @Test
    void loneSurrogatesAreReplaced() {
        assertEquals("a\uFFFDb\uFFFD", Clean.line("a\uD800b\uDC00", 100));
    }

    @Test
    void lineBreaksBecomeSpaces() {
        assertEquals("a  b", Clean.line("a\r\nb", 100));
    }

    @ParameterizedTest
    @CsvSource({"abcdef, 3, abc", "ab👩cd, 3, ab👩", "abc, 3, abc", "éèê, 2, éè", "abc, 0, ''"})
    void endsAtTheLimitOfCodePoints(String text, int limit, String expected) {
        assertEquals(expected, Clean.line(text, limit));
    }

    @Test
    void chainOfJoinersIsCut() {
        String chain = "👩\u200D".repeat(50) + "👩";

        assertEquals(
                2 * 51 + Clean.MARKS_MAX * (51 / (Clean.MARKS_MAX + 1)),
                Clean.line(chain, 999).length());
    }

    @Test
    void everyCodePointComesOutHarmless() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String clean = Clean.line("a" + Character.toString(codePoint) + "b", 9);
            assertEquals("", Danger.in(clean), () -> Integer.toHexString(clean.codePointAt(1)));
            assertEquals(clean, Clean.line(clean, 9), "cleaning twice changes nothing");
        }
    }
}
