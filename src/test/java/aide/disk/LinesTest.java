package aide.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.exchange.EventJson;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

class LinesTest {

    private static final String LONGEST = "x".repeat(EventJson.LINE_BYTES_MAX);

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'',''",
                "/,''",
                "a,1:a",
                "a/,1:a",
                "//a/,3:a",
                "a//b,1:a 3:b",
                "a</<</b</,1:a 2:< 3:b",
                "<,''",
                "</,''",
                "a<b/,1:a<b",
                "^a/,1:a",
                "^/a,2:a",
                "^,''",
                "^</a,2:a",
                "a/^b,1:a 2:^b",
            })
    void endsAreThoseOfAnySystemAndEmptyOnesAreCounted(String text, String lines)
            throws IOException {
        assertEquals(lines, read(text));
    }

    @Test
    void theLongestLineIsWholeWhateverStandsAroundIt() throws IOException {
        assertEquals("1:" + LONGEST + " 2:b", read(LONGEST + "/b"));
        assertEquals("1:" + LONGEST + " 2:b", read("^" + LONGEST + "</b"));
        assertEquals("1:" + LONGEST, read(LONGEST));
        assertEquals("1:" + LONGEST, read("^" + LONGEST + "<"));
    }

    @Test
    void aLongerLineIsOnlyTold() throws IOException {
        assertEquals("1! 2:b", read(LONGEST + "x/b"));
        assertEquals("1! 2:b", read(LONGEST + LONGEST + LONGEST + "/b"));
        assertEquals("1:a 2!", read("a/" + LONGEST + "x"));
        assertEquals("1:a 2!", read("a/" + LONGEST + LONGEST));
    }

    /** What was read of it is gone when its end comes, first of all or as the last of all. */
    @Test
    void aLongerLineEndsWhereverItsEndIsRead() throws IOException {
        assertEquals("1! 2:b", read(LONGEST + "xxxxx", "/b/"));
        assertEquals("1! 3:b", read(LONGEST + "xxxxx", "//b/"));
        assertEquals("1!", read(LONGEST + "xxxxx"));
        assertEquals("1!", read(LONGEST + "xxxxx", "x"));
    }

    @Test
    void countsOnBehindWhatIsKnown() throws IOException {
        Extent extent = new Extent();
        extent.add(bytes("a/b/"), 0, 4);

        assertEquals("3:c", read(extent, "c/"));
        assertEquals(6, extent.bytes());
        assertEquals(3, extent.lines());
    }

    /** With a slash for a line feed, an angle for a carriage return, a roof for a byte order mark. */
    private static byte[] bytes(String text) {
        return text.replace('/', '\n')
                .replace('<', '\r')
                .replace('^', '\uFEFF')
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String read(String... parts) throws IOException {
        return read(new Extent(), parts);
    }

    private static String read(Extent extent, String... parts) throws IOException {
        List<String> told = new ArrayList<>();
        Lines.Sink sink = new Lines.Sink() {
            @Override
            public void line(long number, byte[] bytes, int from, int to) {
                String line = new String(bytes, from, to - from, StandardCharsets.UTF_8);
                told.add(number + ":" + line.replace('\r', '<').replace('\uFEFF', '^'));
            }

            @Override
            public void tooLong(long number) {
                told.add(number + "!");
            }
        };
        List<InputStream> streams = Arrays.stream(parts)
                .map(part -> (InputStream) new ByteArrayInputStream(bytes(part)))
                .toList();
        new Lines(extent, sink).read(new SequenceInputStream(Collections.enumeration(streams)));
        return String.join(" ", told);
    }
}
