package aide.cli;

import aide.base.UserError;
import aide.text.Clean;

/** Tells what kept a command from being carried out, and with which code the program ends. */
final class Failure {

    private static final int CODE_POINTS_MAX = 2_000;

    /** What is quoted stands in the middle, the way out at the end. */
    private static final int END_CHARS = 400;

    private Failure() {}

    static int told(Throwable e, Outside outside) {
        if (e instanceof UserError) {
            outside.tell("aide: " + e.getMessage());
            return Exit.USAGE;
        }
        if (e instanceof BankProblems bank) {
            bank.tell(outside::tell);
            return Exit.PROBLEMS;
        }
        if (e instanceof OutOfMemoryError) {
            outside.tell(full(Runtime.getRuntime().maxMemory()));
            return Exit.USAGE;
        }
        outside.tell("aide: this is a bug, please report it: " + e + place(e));
        return Exit.BUG;
    }

    /** The variable is the JVM's own, and goes before what the launcher says. */
    static String full(long bytes) {
        return "aide: %d MB of memory are not enough for this; what was saved is safe. Try again with more: _JAVA_OPTIONS=-Xmx%dm"
                .formatted(bytes >> 20, 4 * (bytes >> 20));
    }

    /** What a user or a file has given stands in it, and must not control the terminal. */
    static String line(String text) {
        int over = text.length() - CODE_POINTS_MAX;
        return over <= 0
                ? Clean.line(text, CODE_POINTS_MAX)
                : Clean.line(text, CODE_POINTS_MAX - END_CHARS)
                        + "…"
                        + Clean.line(text.substring(text.length() - END_CHARS), END_CHARS);
    }

    private static String place(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
