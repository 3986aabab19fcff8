package aide.screen;

/** A key and what it does here: "u", "undo". */
public record Hint(String key, String deed) {

    int columns() {
        return key.length() + 1 + deed.length();
    }
}
