package aide.base;

import com.google.errorprone.annotations.FormatMethod;

import java.util.Locale;

/** Refuses nonsense in the constructors of records. */
public final class Check {

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
}
