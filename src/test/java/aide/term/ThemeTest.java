package aide.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.screen.Style;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ThemeTest {

    @ParameterizedTest
    @CsvSource({"'', COLOURED", "1, COLOURLESS", "0, COLOURLESS"})
    void anyValueOfNoColorTakesTheColour(String noColor, Theme theme) {
        assertEquals(theme, Theme.of(noColor));
    }

    @ParameterizedTest
    @EnumSource
    void withoutColourOnlyAttributesRemain(Style style) {
        assertTrue(
                Theme.COLOURLESS.look(style).parameters().matches("0(;[1247])*"), style.toString());
    }

    @ParameterizedTest
    @EnumSource
    void coloursAreThoseThatCanBeReadOnDarkAndLight(Style style) {
        assertTrue(
                Theme.COLOURED.look(style).parameters().matches("0(;[1247])*(;3[125])?"),
                style.toString());
    }
}
