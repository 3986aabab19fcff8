package aide.disk;

import aide.base.UserError;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;

/**
 * The lock of the simulated learner, which is the system's and real. It takes a millisecond, so most
 * sittings, to which nobody else comes, do with one that is spent.
 */
record Locks(Path folder, Lock spent) {

    private static final Lock.Kept KEPT = Lock.Kept.of(new LearnerName("anna"));
    private static final Holder ME =
            new Holder(17, "tisch", OffsetDateTime.parse("2026-11-22T07:10:00+01:00"));

    static Locks in(Path temporary) throws IOException {
        Path elsewhere = Files.createTempDirectory(temporary, "spent");
        Lock spent = Lock.take(elsewhere, KEPT, ME);
        spent.release();
        return new Locks(Files.createTempDirectory(temporary, "lock"), spent);
    }

    /**
     * @throws UserError when it is taken
     */
    Lock take() throws IOException {
        return Lock.take(folder, KEPT, ME);
    }
}
