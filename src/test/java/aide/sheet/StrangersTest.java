package aide.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a stranger's bank says is text on the sheet, and nothing else. */
class StrangersTest {

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "</style></section><img src=x onerror=alert(1)>",
            "&lt;b&gt;&#60;",
            "a | b || c",
            "`rm` ``x`` ~~~",
            "![x](https://example.org/x.png) [y](javascript:z) <https://example.org>",
            "*a* _b_ **c** $x$ # d",
            "%s %n {{x}}",
            "\u202Eyadnom\u202C \u2066x\u2069 \u200F",
            "\u0000\u001B[2J\u0007\u0085\u2028",
            "long".repeat(100));

    private static final List<String> WORDS = List.of(
            "Bergen",
            "Gdynia",
            "Saturday",
            "the ferry",
            "the strike",
            "The Herald",
            "Who was the guest",
            "The pilots struck");

    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern CONTROL = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");

    private static final Pattern BARE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*[`<>\\[\\]$~]");

    @Test
    void thePageHasTheTagsOfAnyOther() {
        List<String> tags = tags(html("plain"));

        HOSTILE.forEach(hostile -> {
            assertEquals(tags, tags(html(hostile)), hostile);
            assertFalse(CONTROL.matcher(html(hostile)).find(), hostile);
        });
    }

    @Test
    void inMarkdownNothingIsLeftUnescaped() {
        long lines = markdown("plain").lines().count();
        long bare = BARE.matcher(markdown("plain")).results().count();

        HOSTILE.forEach(hostile -> {
            String page = markdown(hostile);
            assertEquals(lines, page.lines().count(), hostile);
            assertEquals(bare, BARE.matcher(page).results().count(), hostile);
            assertFalse(CONTROL.matcher(page).find(), hostile);
        });
    }

    @Test
    void aRowOfTheTimelineKeepsItsTwoCells() {
        HOSTILE.forEach(hostile -> markdown(hostile)
                .lines()
                .filter(line -> line.startsWith("|"))
                .forEach(line -> assertEquals(
                        3,
                        line.replace("\\\\", "").replace("\\|", "").split("\\|", -1).length - 1,
                        line)));
    }

    @Test
    void itIsThereToBeRead() {
        assertTrue(html(HOSTILE.get(0)).contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        assertTrue(markdown(HOSTILE.get(0)).contains("\\<script\\>alert(1)\\</script\\>"));
    }

    private static String html(String word) {
        return SheetHtml.of(sheet(word), Paper.A4);
    }

    private static String markdown(String word) {
        return SheetMarkdown.of(sheet(word));
    }

    private static Worksheet sheet(String word) {
        return Banks.sheet(Banks.small(text -> edited(text, word)), 2, 6, 7);
    }

    /** The word stands beside others, so that no two texts become the same. */
    private static String edited(String file, String word) {
        StringBuilder json = new StringBuilder();
        word.chars().forEach(c -> json.append(String.format("\\u%04x", c)));
        String edited = file;
        for (String old : WORDS) {
            edited = edited.replace("\"" + old, "\"" + json + " " + old);
        }
        return edited;
    }

    private static List<String> tags(String html) {
        return TAG.matcher(html).results().map(MatchResult::group).toList();
    }
}
