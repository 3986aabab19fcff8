package aide.screen;

import java.time.OffsetDateTime;

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
}
