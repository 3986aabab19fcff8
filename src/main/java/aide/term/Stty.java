package aide.term;

import aide.screen.Size;

import org.jspecify.annotations.Nullable;

import java.io.IOException;

/** The mode of the terminal's driver: saved, made raw, and given back exactly once. */
final class Stty {

    /**
     * Every key comes at once and as it is: ^C ^Z ^\ are keys, Enter stays a carriage return, and
     * ^S does not freeze the screen.
     */
    private static final String RAW =
            "stty -icanon -echo -isig -iexten -ixon -icrnl -inlcr -igncr min 1 time 0\n";

    /** Only the third stream answers; what stty complains about is nobody's concern. */
    private static final String QUIETLY = "exec 3>&2 2>/dev/null\n";

    private static final String BEGIN = QUIETLY
            + "test -t 0 || { echo input >&3; exit; }\n"
            + "test -t 1 || { echo output >&3; exit; }\n"
            + "stty -g >&3\n"
            + "stty size >&3\n"
            + RAW;

    private static final String AGAIN = QUIETLY + RAW + "stty size >&3\n";

    /**
     * Stops the whole process group, as the terminal itself would for ^Z, so that a launching
     * script stops with us; goes on where the shell continues us.
     */
    private static final String SUSPEND =
            QUIETLY + "stty \"$1\"\nkill -TSTP 0\n" + RAW + "stty size >&3\n";

    private static final String RESTORE = QUIETLY + "stty \"$1\"\n";

    private final Shell shell;
    private final Shell.Answer first;
    private @Nullable Reply reply;

    private Stty(Shell shell, Shell.Answer first) {
        this.shell = shell;
        this.first = first;
    }

    /** Starts the one process that a start needs, and does not wait for it. */
    static Stty begin(Shell shell) throws IOException {
        return new Stty(shell, shell.run(BEGIN));
    }

    /** What the first process found; waits for it. */
    synchronized Reply reply() throws IOException {
        if (reply == null) {
            reply = Reply.of(first.text());
        }
        return reply;
    }

    Size again() throws IOException {
        return Reply.size(shell.run(AGAIN).text());
    }

    Size suspend() throws IOException {
        return Reply.size(shell.run(SUSPEND, reply().saved()).text());
    }

    void restore() throws IOException {
        if (!reply().saved().isEmpty()) {
            shell.run(RESTORE, reply().saved()).text();
        }
    }
}
