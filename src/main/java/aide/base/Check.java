package aide.base;

import com.google.errorprone.annotations.FormatMethod;

import java.util.Locale;

/** Refuses nonsense in the constructors of records. */
public final class Check {

    /** Above it there are blanks again, of Unicode. */
    private static final char DELETE = 0x7F;

    private Check() {}

    /**
     * Says what is wrong when {@code ok} is false; the message is a fragment that a reader can put
     * behind a place.
     *
     * @throws IllegalArgumentException with the formatted message
     */
    @FormatMethod
    public static void require(boolean ok, String message, Object... parts) {
        if (!ok) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, message, parts));
        }
    }

    /**
     * Refuses a text of blanks alone. A bank has thousands of them, most beginning with a letter, and a cold
     * JVM takes its time to find that out by {@link String#isBlank}.
     *
     * @throws IllegalArgumentException with the message
     */
    public static void requireText(String text, String message) {
        boolean begins = !text.isEmpty() && text.charAt(0) > ' ' && text.charAt(0) < DELETE;
        if (!begins && text.isBlank()) {
            throw new IllegalArgumentException(message);
        }
    }

    /**
     * Refuses more than so many.
     *
     * @param message has a place for how many there are, then for how many there may be
     * @throws IllegalArgumentException with the formatted message
     */
    public static void requireAtMost(int count, int max, String message) {
        if (count > max) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, message, count, max));
        }
    }
}
