package aide.exchange;

import static aide.base.Check.require;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/** The checksum that closes a JSON object as its last member: any JSON tool still reads it. */
public enum Seal {
    /** Of an object on one line. */
    LINE("}", ",\"crc\":\"", "\"}"),
    /** Of a page for people; it ends with a line feed. */
    PAGE("\n}\n", ",\n  \"crc\": \"", "\"\n}\n");

    private static final int DIGITS = 8;
    private static final HexFormat HEX = HexFormat.of();

    /** What each character is as a digit, -1 where it is none. */
    private static final byte[] VALUES = digitValues();

    private final String end;
    private final String before;
    private final String after;

    Seal(String end, String before, String after) {
        this.end = end;
        this.before = before;
        this.after = after;
    }

    /** The object with its seal, in UTF-8. */
    public byte[] on(String object) {
        require(object.endsWith(end) && object.length() > end.length() + 1, "no sealable object");
        String open = object.substring(0, object.length() - end.length());
        byte[] body = open.getBytes(StandardCharsets.UTF_8);
        String crc = crc(body, 0, body.length);
        return (open + before + crc + after).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether these bytes end with a seal that fits all bytes before it. */
    public boolean holds(byte[] bytes, int from, int to) {
        int body = bodyEnd(to);
        return body > from
                && matches(before, bytes, body)
                && matches(after, bytes, to - after.length())
                && digits(bytes, body + before.length()) == value(bytes, from, body);
    }

    /** Where the seal begins in bytes that end at {@code to}. */
    public int bodyEnd(int to) {
        return to - before.length() - DIGITS - after.length();
    }

    /** The CRC32C of a part of some bytes, as it stands in JSON. */
    public static String crc(byte[] bytes, int from, int to) {
        return HEX.toHexDigits(value(bytes, from, to), DIGITS);
    }

    private static long value(byte[] bytes, int from, int to) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, to - from);
        return crc.getValue();
    }

    private static long digits(byte[] bytes, int from) {
        long value = 0;
        for (int i = from; i < from + DIGITS; i++) {
            int digit = bytes[i] < 0 ? -1 : VALUES[bytes[i]];
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    /** Lower case only: a flipped bit between {@code a} and {@code A} is damage, too. */
    private static byte[] digitValues() {
        byte[] values = new byte[Byte.MAX_VALUE + 1];
        Arrays.fill(values, (byte) -1);
        for (byte i = 0; i < 16; i++) {
            values[HEX.toLowHexDigit(i)] = i;
        }
        return values;
    }

    private static boolean matches(String expected, byte[] bytes, int from) {
        for (int i = 0; i < expected.length(); i++) {
            if (bytes[from + i] != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
