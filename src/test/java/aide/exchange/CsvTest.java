package aide.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void everyLineEndsAsTheStandardHasIt() {
        assertEquals(
                "name,right,share\r\nОлена,3,0.5\r\nJan,-2,1.0\r\n",
                new Csv("name", "right", "share")
                        .row("Олена", 3, 0.5)
                        .row("Jan", -2, 1.0)
                        .page());
    }

    @Test
    void aTableMayHaveNoRows() {
        assertEquals("name\r\n", new Csv("name").page());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a b          | a b
            ``           | ``
            a,b          | "a,b"
            a;b          | "a;b"
            say "yes" now | "say ""yes"" now"
            ` edge`      | `" edge"`
            `edge `      | `"edge "`
            it's         | it's
            """)
    void quotesOnlyWhatNeedsIt(String cell, String written) {
        assertEquals(written, cell(cell));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            =1+1                         | '=1+1
            +49 30 1234                  | '+49 30 1234
            -2                           | '-2
            @SUM(A1)                     | '@SUM(A1)
            ＝1+1                        | '＝1+1
            `  =1`                       | '  =1
            =cmd("x","y")                | "'=cmd(""x"",""y"")"
            a=1                          | a=1
            '=1                          | '=1
            """)
    void aFormulaIsOnlyAText(String cell, String written) {
        assertEquals(written, cell(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1", "\r\n=1", "\u00a0=1", "\u3000=1"})
    void noBlankHidesAFormula(String cell) {
        assertEquals("'", cell(cell).replaceAll("[\\p{Z}\"=1]", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b=1", "\ufeff=1", "\u00ad=1", "\u2060=1"})
    void nothingHiddenHidesAFormula(String cell) {
        assertEquals("'=1", cell(cell));
    }

    @Test
    void neitherTheTerminalNorTheNextLineIsReached() {
        assertEquals("a \uFFFD[2Jb", cell("a\n\u001b[2Jb"));
    }

    @Test
    void aLongTextIsCut() {
        assertEquals("x".repeat(2_000), cell("x".repeat(5_000)));
    }

    @Test
    void aRowThatDoesNotFitIsRefused() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> new Csv("name", "right").row("Jan"));

        assertEquals("row has 1 cells for 2 columns", refused.getMessage());
    }

    private static String cell(String cell) {
        return new Csv("c").row(cell).page().replaceFirst("^c\r\n", "").replaceFirst("\r\n$", "");
    }
}
