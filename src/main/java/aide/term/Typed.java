package aide.term;

import aide.screen.Key;
import aide.screen.Message;

/** What a key asks for: most often a message to the screen, sometimes something of the terminal. */
sealed interface Typed {

    record Said(Message message) implements Typed {}

    enum Wish implements Typed {
        /** A key that has no meaning here. */
        NOTHING,
        /** ^Z: stop and give the terminal to the shell. */
        SUSPEND,
        /** ^L: paint everything anew. */
        REPAINT
    }

    static Typed key(Key key) {
        return new Said(new Message.Press(key));
    }

    static Typed text(String text) {
        return new Said(new Message.Text(text));
    }
}
