package aide.screen;

/** A key and what it does here: "u", "undo". */
public record Hint(String key, String deed) {

    /** Stands for all keys that the bottom line has no room for. */
    static final Hint HELP = new Hint("?", "keys");

    static final Hint UNDO = new Hint("u", "undo");
    static final Hint LEAVE = new Hint("q", "leave");
    static final Hint BACK = new Hint("any key", "back");

    int columns() {
        return key.length() + 1 + deed.length();
    }
}
