package aide.exchange;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads a line exactly as we write it, from its bytes.
 *
 * <p>Any surprise makes the cursor fail for good: from then on it answers stand-ins, and only
 * {@link #done} says so. Thus whoever reads needs no branch after each member.
 */
final class Cursor {

    /** So many digits are a long, whatever they are. */
    static final int DIGITS_MAX = 18;

    private static final Optional<Recurring<String>> NOT_KEPT = Optional.empty();
    private static final int DAY_CHARS = "2026-11-22".length();
    private static final int ZONE_CHARS = "+01:00".length();
    private static final Recurring<LocalDate> DAYS = new Recurring<>(LocalDate.MIN, new Day());
    private static final Recurring<ZoneOffset> ZONES = new Recurring<>(ZoneOffset.UTC, new Zone());

    /** What stands for itself in a quoted text, and is a character of ASCII. */
    private static final boolean[] PLAIN = plain();

    private final byte[] bytes;
    private final int end;
    private int at;
    private boolean failed;

    Cursor(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /** Whether everything was read as expected, to the last byte. */
    boolean done() {
        return !failed && at == end;
    }

    void fail() {
        failed = true;
    }

    boolean failed() {
        return failed;
    }

    boolean sees(byte[] expected) {
        boolean seen = expected.length <= end - at;
        for (int i = 0; seen && i < expected.length; i++) {
            seen = bytes[at + i] == expected[i];
        }
        return seen;
    }

    /** Skips these bytes where they come next; whether they do. */
    boolean takes(byte[] expected) {
        boolean seen = sees(expected);
        at += seen ? expected.length : 0;
        return seen;
    }

    Cursor skip(byte[] expected) {
        failed |= !takes(expected);
        return this;
    }

    /** A quoted text without escapes. */
    String text() {
        return text(NOT_KEPT);
    }

    /** A quoted text without escapes that comes again and again. */
    String text(Recurring<String> texts) {
        return text(Optional.of(texts));
    }

    private String text(Optional<Recurring<String>> texts) {
        skip('"');
        int from = at;
        at = behindPlain(from);
        boolean ascii = at == end || bytes[at] == '"';
        for (; at < end && bytes[at] != '"'; at++) {
            failed |= bytes[at] == '\\' || (bytes[at] >= 0 && bytes[at] < ' ');
        }
        String text = ascii && texts.isPresent()
                ? texts.get().of(bytes, from, at)
                : text(from, at, ascii);
        skip('"');
        return text;
    }

    private int behindPlain(int from) {
        int i = from;
        while (i < end && PLAIN[bytes[i] & 0xFF]) {
            i++;
        }
        return i;
    }

    /** A list of quoted texts without escapes. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        skip('[');
        while (!failed && at < end && bytes[at] != ']') {
            if (!texts.isEmpty()) {
                skip(',');
            }
            texts.add(text());
        }
        skip(']');
        return texts;
    }

    /** What is no UTF-8 is decoded to U+FFFD, and is for the general reader to judge. */
    private String text(int from, int to, boolean ascii) {
        if (ascii) {
            return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        }
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        failed |= text.indexOf('\uFFFD') >= 0;
        return text;
    }

    /** A whole number, not negative. */
    long number() {
        int from = at;
        long number = 0;
        while (isDigit()) {
            number = number * 10 + bytes[at++] - '0';
        }
        failed |= at - from > DIGITS_MAX || at == from || (bytes[from] == '0' && at - from > 1);
        return number;
    }

    /** A number with a point, not negative; an exponent is left to the general reader. */
    double decimal() {
        int from = at;
        long units = number();
        skip('.');
        int point = at;
        while (isDigit()) {
            units = units * 10 + bytes[at++] - '0';
        }
        failed |= at == point;
        if (failed) {
            return 0;
        }
        int digits = at - from - 1 - (bytes[from] == '0' ? 1 : 0);
        return digits <= DIGITS_MAX
                ? Decimal.of(units, at - point)
                : Double.parseDouble(text(from, at, true));
    }

    /** Whether the quoted text that comes next has a time behind its day. */
    boolean seesMoment() {
        return end - at > DAY_CHARS + 1 && bytes[at + DAY_CHARS + 1] == 'T';
    }

    /** A quoted day; of one that no calendar has the cursor fails. */
    LocalDate day() {
        skip('"');
        LocalDate day = recurring(DAY_CHARS, DAYS, LocalDate.MIN);
        skip('"');
        return day;
    }

    /** A quoted moment; of one that no calendar has the cursor fails. */
    OffsetDateTime moment() {
        skip('"');
        LocalDate day = recurring(DAY_CHARS, DAYS, LocalDate.MIN);
        int hour = skip('T').twoDigits();
        int minute = skip(':').twoDigits();
        int second = skip(':').twoDigits();
        int nano = nano();
        ZoneOffset zone = zone();
        skip('"');
        failed |= hour > 23 || minute > 59 || second > 59;
        return failed
                ? OffsetDateTime.MIN
                : OffsetDateTime.of(day, LocalTime.of(hour, minute, second, nano), zone);
    }

    private ZoneOffset zone() {
        if (at < end && bytes[at] == 'Z') {
            at++;
            return ZoneOffset.UTC;
        }
        return recurring(ZONE_CHARS, ZONES, ZoneOffset.UTC);
    }

    /** What the next bytes make, of which there are so many; the other where they make nothing. */
    private <T> T recurring(int length, Recurring<T> all, T other) {
        int from = at;
        at = Math.min(end, from + length);
        try {
            return all.of(bytes, from, at);
        } catch (DateTimeException e) {
            fail();
            return other;
        }
    }

    private record Day() implements Function<byte[], LocalDate> {

        @Override
        public LocalDate apply(byte[] text) {
            Cursor in = new Cursor(text, 0, text.length);
            int year = 100 * in.twoDigits() + in.twoDigits();
            int month = in.skip('-').twoDigits();
            int day = in.skip('-').twoDigits();
            in.orThrow();
            return LocalDate.of(year, month, day);
        }
    }

    private record Zone() implements Function<byte[], ZoneOffset> {

        @Override
        public ZoneOffset apply(byte[] text) {
            Cursor in = new Cursor(text, 0, text.length);
            int sign = text.length > 0 && text[0] == '-' ? -1 : 1;
            in.skip(sign < 0 ? '-' : '+');
            int hours = in.twoDigits();
            int minutes = in.skip(':').twoDigits();
            in.orThrow();
            return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        }
    }

    private void orThrow() {
        if (!done()) {
            throw new DateTimeException("is no part of a moment");
        }
    }

    private int nano() {
        if (at >= end || bytes[at] != '.') {
            return 0;
        }
        at++;
        int from = at;
        int nano = 0;
        for (int i = 0; i < 9; i++) {
            nano = nano * 10 + (isDigit() ? bytes[at++] - '0' : 0);
        }
        failed |= at == from;
        return nano;
    }

    private int twoDigits() {
        if (end - at < 2 || !isDigit(bytes[at]) || !isDigit(bytes[at + 1])) {
            fail();
            return 0;
        }
        int number = (bytes[at] - '0') * 10 + bytes[at + 1] - '0';
        at += 2;
        return number;
    }

    private static boolean[] plain() {
        boolean[] plain = new boolean[256];
        Arrays.fill(plain, ' ', 0x80, true);
        plain['"'] = false;
        plain['\\'] = false;
        return plain;
    }

    private Cursor skip(char expected) {
        if (at < end && bytes[at] == expected) {
            at++;
        } else {
            fail();
        }
        return this;
    }

    private boolean isDigit() {
        return at < end && bytes[at] >= '0' && bytes[at] <= '9';
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }
}
