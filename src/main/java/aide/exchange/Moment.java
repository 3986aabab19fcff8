package aide.exchange;

import aide.json.Node;

import java.time.DateTimeException;
import java.time.OffsetDateTime;

/** A moment with its offset from UTC, as it stands in JSON: {@code 2026-11-22T07:10:00+01:00}. */
final class Moment {

    private Moment() {}

    /** Always with seconds, which {@link OffsetDateTime#toString} leaves out when they are zero. */
    static String text(OffsetDateTime at) {
        boolean wholeMinute = at.getSecond() == 0 && at.getNano() == 0;
        return at.toLocalDateTime() + (wholeMinute ? ":00" : "") + at.getOffset();
    }

    static OffsetDateTime read(Node node) {
        String text = node.text();
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            throw node.refuse("expected a moment like 2026-11-22T07:10:00+01:00, got \"%s\"", text);
        }
    }
}
