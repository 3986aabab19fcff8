package aide.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Kyiv & Minsk           | Kyiv &amp; Minsk
            <script>x</script>     | &lt;script&gt;x&lt;/script&gt;
            " onload="x            | &quot; onload=&quot;x
            &lt;                   | &amp;lt;
            Київ – “said”          | Київ – “said”
            """)
    void whatWouldBeMarkupIsText(String text, String escaped) {
        assertEquals(escaped, Markup.escaped(text));
    }
}
