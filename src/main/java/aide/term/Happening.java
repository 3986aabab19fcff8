package aide.term;

import java.nio.ByteBuffer;

/** What wakes the loop. */
sealed interface Happening {

    /** From the keyboard. */
    record Input(ByteBuffer bytes) implements Happening {}

    enum Sign implements Happening {
        /** The input has ended: the terminal is gone. */
        END,
        RESIZED,
        /** We were stopped, by whomever, and go on. */
        CONTINUED,
        /** Nothing has come for a while. */
        SILENCE
    }
}
