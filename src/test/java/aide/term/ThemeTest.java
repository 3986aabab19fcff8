package aide.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.screen.Style;
import aide.study.Expected;
import aide.study.Preference;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class ThemeTest {

    private static final Pattern TEXT = Pattern.compile(".*;38;5;(\\d+).*");
    private static final Pattern GROUND = Pattern.compile(".*;48;5;(\\d+).*");
    private static final int BLACK = 16;
    private static final int WHITE = 231;

    @ParameterizedTest
    @CsvSource({
        "auto, '', AUTO",
        "auto, 1, NONE",
        "auto, 0, NONE",
        "light, 1, LIGHT",
        "dark, '', DARK",
        "high-contrast, '', HIGH_CONTRAST",
        "none, '', NONE",
    })
    void whatIsChosenHoldsBeforeNoColor(String chosen, String noColor, Theme theme) {
        assertEquals(theme, Theme.of(chosen, noColor));
    }

    @Test
    void eachThemeCanBeChosen() {
        List<String> ids = Arrays.stream(Theme.values())
                .map(theme -> theme.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        assertEquals(new Expected.OneOf(ids), Preference.THEME.expected());
    }

    @ParameterizedTest
    @EnumSource
    void withoutColourOnlyAttributesRemain(Style style) {
        assertTrue(Theme.NONE.look(style).parameters().matches("0(;[1247])*"), style.toString());
    }

    @ParameterizedTest
    @EnumSource
    void coloursAreThoseThatCanBeReadOnDarkAndLight(Style style) {
        assertTrue(
                Theme.AUTO.look(style).parameters().matches("0(;[1247])*(;3[125])?"),
                style.toString());
    }

    /** The ratios that WCAG 2.2 asks for: 4.5 for text (1.4.3), 7 where contrast is enhanced (1.4.6). */
    @ParameterizedTest
    @CsvSource({"LIGHT, 231, 4.5", "DARK, 16, 4.5", "HIGH_CONTRAST, 16, 7"})
    void textStandsOutFromItsGround(Theme theme, int ground, double least) {
        for (Style style : Style.values()) {
            String look = theme.look(style).parameters();
            int text = colour(TEXT, look, ground == BLACK ? WHITE : BLACK);
            double ratio = ratio(text, colour(GROUND, look, ground));
            assertTrue(ratio >= least, "%s %s: %.1f".formatted(theme, style, ratio));
        }
    }

    @Test
    void eachStyleThatSaysSomethingLooksLikeNoOtherVerdict() {
        for (Theme theme : Theme.values()) {
            assertEquals(
                    4,
                    Stream.of(Style.PLAIN, Style.RIGHT, Style.CLOSE, Style.WRONG)
                            .map(theme::look)
                            .distinct()
                            .count(),
                    theme.toString());
        }
    }

    private static int colour(Pattern pattern, String look, int usual) {
        Matcher matcher = pattern.matcher(look);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : usual;
    }

    private static double ratio(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** Relative luminance, as WCAG defines it. */
    private static double luminance(int colour) {
        int[] rgb = rgb(colour);
        return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The cube and the greys of xterm's 256 colours. */
    private static int[] rgb(int colour) {
        if (colour >= 232) {
            int grey = 8 + 10 * (colour - 232);
            return new int[] {grey, grey, grey};
        }
        int cube = colour - 16;
        return new int[] {level(cube / 36), level(cube / 6 % 6), level(cube % 6)};
    }

    private static int level(int step) {
        return step == 0 ? 0 : 55 + 40 * step;
    }
}
