package aide.cli;

/** How the program ends. */
final class Exit {

    static final int OK = 0;

    /** Problems were found in somebody's data, and told. */
    static final int PROBLEMS = 1;

    /** The command, or the place it was given in, does not do. */
    static final int USAGE = 2;

    static final int BUG = 3;

    private Exit() {}
}
