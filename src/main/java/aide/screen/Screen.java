package aide.screen;

import java.time.OffsetDateTime;
import java.util.OptionalInt;

/** Something to look at and to talk to: a value, drawn and moved on by pure functions. */
public interface Screen {

    /** Draws itself into the size at hand, whatever it is. */
    Frame view(Size size);

    /**
     * Answers a message; one that makes no sense now changes nothing.
     *
     * @param now the moment where the learner is
     * @param size what was last drawn into, for keys that scroll
     */
    Next on(Message message, OffsetDateTime now, Size size);

    /**
     * How long it may be left alone before it wants a {@link Message.Tick}, in milliseconds; a screen
     * on which nothing moves may be left alone for ever.
     */
    default OptionalInt rest(OffsetDateTime now) {
        return OptionalInt.empty();
    }
}
