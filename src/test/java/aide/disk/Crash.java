package aide.disk;

/** The end of the program in the middle of whatever it did; nothing it might do comes after. */
final class Crash extends Error {

    private static final long serialVersionUID = 1;

    Crash() {
        super("crash", null, false, false);
    }
}
