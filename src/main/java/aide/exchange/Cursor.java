package aide.exchange;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a line exactly as we write it, from its bytes.
 *
 * <p>Any surprise makes the cursor fail for good: from then on it answers stand-ins, and only
 * {@link #done} says so. Thus whoever reads needs no branch after each member.
 */
final class Cursor {

    private static final int DIGITS_MAX = 18;
    private static final Optional<Recurring> NOT_KEPT = Optional.empty();
    private static final int DAY_CHARS = "2026-11-22".length();

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
        if (end - at < expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (bytes[at + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }

    Cursor skip(byte[] expected) {
        if (sees(expected)) {
            at += expected.length;
        } else {
            fail();
        }
        return this;
    }

    /** A quoted text that is known, of plain letters. */
    void skipQuoted(String expected) {
        skip('"');
        for (int i = 0; i < expected.length(); i++) {
            skip(expected.charAt(i));
        }
        skip('"');
    }

    /** A quoted text without escapes. */
    String text() {
        return text(NOT_KEPT);
    }

    /** A quoted text without escapes that comes again and again. */
    String text(Recurring texts) {
        return text(Optional.of(texts));
    }

    private String text(Optional<Recurring> texts) {
        skip('"');
        int from = at;
        boolean ascii = true;
        for (; at < end && bytes[at] != '"'; at++) {
            ascii &= bytes[at] >= 0;
            failed |= bytes[at] == '\\' || (bytes[at] >= 0 && bytes[at] < ' ');
        }
        String text = ascii && texts.isPresent()
                ? texts.get().of(bytes, from, at)
                : text(from, at, ascii);
        skip('"');
        return text;
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
            failed |= at - from > DIGITS_MAX;
        }
        failed |= at == from || (bytes[from] == '0' && at - from > 1);
        return number;
    }

    /** A number with a point, not negative; an exponent is left to the general reader. */
    double decimal() {
        int from = at;
        number();
        skip('.');
        int point = at;
        while (isDigit()) {
            at++;
        }
        failed |= at == point;
        return failed ? 0 : Double.parseDouble(text(from, at, true));
    }

    /** Whether the quoted text that comes next has a time behind its day. */
    boolean seesMoment() {
        return end - at > DAY_CHARS + 1 && bytes[at + DAY_CHARS + 1] == 'T';
    }

    /** A quoted day; of one that no calendar has the cursor fails. */
    LocalDate day() {
        skip('"');
        int year = digits(4);
        int month = skip('-').digits(2);
        int day = skip('-').digits(2);
        skip('"');
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            fail();
            return LocalDate.MIN;
        }
    }

    /** A quoted moment; of one that no calendar has the cursor fails. */
    OffsetDateTime moment() {
        skip('"');
        int year = digits(4);
        int month = skip('-').digits(2);
        int day = skip('-').digits(2);
        int hour = skip('T').digits(2);
        int minute = skip(':').digits(2);
        int second = skip(':').digits(2);
        int nano = nano();
        int offset = offsetSeconds();
        skip('"');
        try {
            ZoneOffset zone = ZoneOffset.ofTotalSeconds(offset);
            return OffsetDateTime.of(year, month, day, hour, minute, second, nano, zone);
        } catch (DateTimeException e) {
            fail();
            return OffsetDateTime.MIN;
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

    private int offsetSeconds() {
        if (at < end && bytes[at] == 'Z') {
            at++;
            return 0;
        }
        int sign = at < end && bytes[at] == '-' ? -1 : 1;
        skip(sign < 0 ? '-' : '+');
        int hours = digits(2);
        int minutes = skip(':').digits(2);
        failed |= minutes >= 60;
        return sign * (hours * 60 + minutes) * 60;
    }

    private int digits(int count) {
        int number = 0;
        for (int i = 0; i < count; i++) {
            if (!isDigit()) {
                fail();
                return 0;
            }
            number = number * 10 + bytes[at++] - '0';
        }
        return number;
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
}
