package aide.cli;

import aide.base.UserError;

/** Tells what kept a command from being carried out, and with which code the program ends. */
final class Failure {

    private Failure() {}

    static int told(Throwable e, Outside outside) {
        if (e instanceof UserError) {
            outside.err().println("aide: " + e.getMessage());
            return Exit.USAGE;
        }
        if (e instanceof BankProblems bank) {
            bank.tell(outside.err());
            return Exit.PROBLEMS;
        }
        outside.err().println("aide: this is a bug, please report it: " + e + place(e));
        return Exit.BUG;
    }

    private static String place(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
