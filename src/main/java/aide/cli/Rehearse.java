package aide.cli;

import aide.term.Rehearsal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Goes once through a sitting with nobody watching, so that a JVM told to record its classes records
 * those of a usual day. The launcher calls it after a build, with a home that it throws away.
 */
final class Rehearse {

    /** Enter begins, a choice is picked, the next answer is typed; then ^C, and a look at what is left. */
    private static final List<String> DAYS =
            List.of("\u0003", "\r\u0003", "\ra\rtx\r\u0003", "\u0003");

    /** Called by a person, it must not answer in that person's name. */
    private static final Request NOBODY =
            Request.of(Request.DEFAULT.home(), "rehearsal", Request.DEFAULT.bank());

    private Rehearse() {}

    static int run(Outside outside) {
        int exit = Exit.OK;
        for (String keys : DAYS) {
            exit = Math.max(exit, screen(outside, keys).home());
        }
        return Math.max(exit, screen(outside, "\u0003").study());
    }

    private static OnScreen screen(Outside outside, String keys) {
        InputStream typed = new ByteArrayInputStream(keys.getBytes(StandardCharsets.US_ASCII));
        return new OnScreen(
                outside, NOBODY, Rehearsal.begin(typed, OutputStream.nullOutputStream()));
    }
}
