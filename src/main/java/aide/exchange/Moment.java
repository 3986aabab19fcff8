package aide.exchange;

import aide.json.Node;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

/** Moments and days as they stand in JSON: {@code 2026-11-22T07:10:00+01:00}. */
final class Moment {

    private Moment() {}

    /** Always with seconds, which {@link OffsetDateTime#toString} leaves out when they are zero. */
    static String text(OffsetDateTime at) {
        boolean wholeMinute = at.getSecond() == 0 && at.getNano() == 0;
        return at.toLocalDateTime() + (wholeMinute ? ":00" : "") + at.getOffset();
    }

    static OffsetDateTime read(Node node) {
        return read(node, "a moment like 2026-11-22T07:10:00+01:00", OffsetDateTime::parse);
    }

    static Instant instant(Node node) {
        return read(node, "a moment like 2026-11-22T06:10:00Z", Instant::parse);
    }

    static LocalDate day(Node node) {
        return read(node, "a day like 2026-11-22", LocalDate::parse);
    }

    private static <T> T read(Node node, String expected, Function<String, T> parse) {
        String text = node.text();
        try {
            return parse.apply(text);
        } catch (DateTimeException e) {
            throw node.refuse("expected %s, got \"%s\"", expected, text);
        }
    }
}
