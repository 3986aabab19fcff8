package aide.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a page of JSON exactly as we write it for people: a member a line, two blanks deep.
 *
 * <p>Like the {@link Cursor} below it, it fails for good at the first surprise and answers stand-ins
 * from then on; only {@link #done} says so. The general reader then has its turn.
 */
public final class PageCursor {

    private static final byte[] OPEN = ascii("{");
    private static final byte[] CLOSE = ascii("}");
    private static final byte[] OPEN_LIST = ascii("[");
    private static final byte[] CLOSE_LIST = ascii("]");
    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");
    private static final byte[] COMMA = ascii(",");
    private static final byte[] LINE = ascii("\n");
    private static final byte[] COLON = ascii(": ");

    /** Deeper than any page of ours. */
    private static final int DEPTH_MAX = 8;

    /** How a line begins so deep, the first in its brackets and any other: one step instead of many. */
    private static final byte[][] FIRST = lines("\n");

    private static final byte[][] NEXT = lines(",\n");

    private final Map<String, byte[]> heads = new HashMap<>();

    private final Cursor in;
    private int depth;
    private boolean first;

    /** Over bytes from the first on, before {@code end}. */
    public PageCursor(byte[] bytes, int end) {
        this.in = new Cursor(bytes, 0, end);
    }

    /** Whether all was read as expected, to the last byte. */
    public boolean done() {
        return in.done();
    }

    void fail() {
        in.fail();
    }

    public PageCursor open() {
        in.skip(OPEN);
        depth++;
        first = true;
        return this;
    }

    public PageCursor close() {
        depth--;
        if (!first) {
            in.skip(FIRST[depth]);
        }
        in.skip(CLOSE);
        first = false;
        return this;
    }

    /** A list of texts without escapes, an item a line. */
    List<String> texts() {
        in.skip(OPEN_LIST);
        depth++;
        first = true;
        List<String> texts = new ArrayList<>();
        while (more()) {
            begin();
            texts.add(in.text());
        }
        depth--;
        if (!first) {
            in.skip(FIRST[depth]);
        }
        in.skip(CLOSE_LIST);
        first = false;
        return texts;
    }

    /** Whether the object has another member; on a page that has failed it never has. */
    public boolean more() {
        return !in.failed() && in.sees(first ? LINE : COMMA);
    }

    boolean flag(String member) {
        return member(member).flag();
    }

    boolean flag() {
        boolean flag = in.sees(TRUE);
        in.skip(flag ? TRUE : FALSE);
        return flag;
    }

    OffsetDateTime moment(String member) {
        member(member);
        return in.moment();
    }

    /** The name of the next member, whatever it is. */
    public String name() {
        begin();
        String name = in.text();
        in.skip(COLON);
        return name;
    }

    /** Expects the next member to have this name. */
    public PageCursor member(String name) {
        begin();
        byte[] head = heads.get(name);
        if (head == null) {
            head = ascii("\"" + name + "\": ");
            heads.put(name, head);
        }
        in.skip(head);
        return this;
    }

    /** A text without escapes. */
    public String text(String member) {
        member(member);
        return in.text();
    }

    /** A whole number, not negative. */
    public long number(String member) {
        member(member);
        return in.number();
    }

    int integer(String member) {
        long number = number(member);
        if (number > Integer.MAX_VALUE) {
            in.fail();
        }
        return (int) number;
    }

    double decimal(String member) {
        member(member);
        return in.decimal();
    }

    Instant instant(String member) {
        member(member);
        return in.moment().toInstant();
    }

    LocalDate day(String member) {
        member(member);
        return in.day();
    }

    /** The text is a moment, not a day: there stands a time behind the day. */
    boolean seesMoment() {
        return in.seesMoment();
    }

    Cursor in() {
        return in;
    }

    private void begin() {
        in.skip((first ? FIRST : NEXT)[depth]);
        first = false;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[][] lines(String begin) {
        byte[][] lines = new byte[DEPTH_MAX][];
        for (int depth = 0; depth < DEPTH_MAX; depth++) {
            lines[depth] = ascii(begin + "  ".repeat(depth));
        }
        return lines;
    }
}
