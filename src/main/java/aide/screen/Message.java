package aide.screen;

/** What reaches a screen from outside. */
public sealed interface Message {

    record Press(Key key) implements Message {}

    /** Text from the keyboard: one grapheme cluster, or several when pasted; already clean. */
    record Text(String text) implements Message {}

    /** What the last move wanted to keep could not be written; it stays in memory. */
    record Unsaved(String why) implements Message {}
}
