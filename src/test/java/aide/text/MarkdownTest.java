package aide.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            12 January 2022       ¦ 12 January 2022
            9–10 January (sic!)   ¦ 9–10 January (sic!)
            12. January           ¦ 12\\. January
            1) no list            ¦ 1\\) no list
            - no list             ¦ \\- no list
            + no list             ¦ \\+ no list
            --- no rule           ¦ \\--- no rule
            === no heading        ¦ \\=== no heading
            # no heading          ¦ \\# no heading
            a-b                   ¦ a-b
            *a* _b_ `c` ~~d~~     ¦ \\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~
            a | b                 ¦ a \\| b
            $5 and $6             ¦ \\$5 and \\$6
            <b>&amp;              ¦ \\<b\\>\\&amp;
            ![a](b)               ¦ !\\[a\\](b)
            back\\slash           ¦ back\\\\slash
            see http://a.b        ¦ see http\\://a.b
            see www.a.b           ¦ see www\\.a.b
            a@b.c                 ¦ a\\@b.c
            """)
    void nothingButTextIsLeft(String text, String escaped) {
        assertEquals(escaped, Markdown.escaped(text));
    }
}
