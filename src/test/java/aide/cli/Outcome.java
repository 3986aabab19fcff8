package aide.cli;

/** How a command ended, and all that it said. */
record Outcome(int exit, String out, String err) {

    /** All is well, and nothing to say about it. */
    static Outcome ok(String out) {
        return new Outcome(Exit.OK, out, "");
    }

    /** Refused, in one line. */
    static Outcome refused(String why) {
        return new Outcome(Exit.USAGE, "", "aide: " + why + "\n");
    }

    /** Every line is shown: where two differ, a test's message is read, not counted. */
    @Override
    public String toString() {
        return "exit " + exit + "\n" + out + "---\n" + err;
    }
}
