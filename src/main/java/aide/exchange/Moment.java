package aide.exchange;

import static java.time.temporal.ChronoField.EPOCH_DAY;
import static java.time.temporal.ChronoField.INSTANT_SECONDS;

import aide.json.Node;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.function.Function;

/** Moments and days as they stand in JSON: {@code 2026-11-22T07:10:00+01:00}. */
final class Moment {

    private static final long SECONDS_A_DAY = 86_400;
    private static final long FIRST_DAY = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9_999, 12, 31).toEpochDay();

    private Moment() {}

    /** Always with seconds, which {@link OffsetDateTime#toString} leaves out when they are zero. */
    static String text(OffsetDateTime at) {
        boolean wholeMinute = at.getSecond() == 0 && at.getNano() == 0;
        return at.toLocalDateTime() + (wholeMinute ? ":00" : "") + at.getOffset();
    }

    static OffsetDateTime read(Node node) {
        return read(
                node,
                "a moment like 2026-11-22T07:10:00+01:00",
                text -> near(OffsetDateTime.parse(text)));
    }

    static Instant instant(Node node) {
        return read(node, "a moment like 2026-11-22T06:10:00Z", text -> near(Instant.parse(text)));
    }

    static LocalDate day(Node node) {
        return read(node, "a day like 2026-11-22", text -> near(LocalDate.parse(text)));
    }

    /** Beyond years of four digits, calculating with days fails sooner or later. */
    private static <T extends TemporalAccessor> T near(T time) {
        long day = time.isSupported(EPOCH_DAY)
                ? time.getLong(EPOCH_DAY)
                : Math.floorDiv(time.getLong(INSTANT_SECONDS), SECONDS_A_DAY);
        boolean never = time.equals(Instant.MIN) || time.equals(LocalDate.MIN);
        if (!never && (day < FIRST_DAY || day > LAST_DAY)) {
            throw new DateTimeException("is far from any calendar");
        }
        return time;
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
