package aide.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aide.base.UserError;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;

class LockTest {

    private static final Lock.Kept KEPT = Lock.Kept.of(new LearnerName("anna"));
    private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-22T07:10:00+01:00");
    private static final Holder FIRST = new Holder(4711, "schreibtisch", AT);
    private static final Holder SECOND = new Holder(4712, "schreibtisch", AT.plusHours(3));

    private static final String TOLD =
            "learner \"anna\" is in use by process 4711 on schreibtisch since 07:10;"
                    + " end it, or use another --learner";

    @TempDir
    Path folder;

    @Test
    void theSameProcessIsRefusedASecondTime() throws IOException {
        Lock lock = Lock.take(folder, KEPT, FIRST);

        assertEquals(TOLD, refusal(folder.resolve(".")));
        lock.release();
        Lock.take(folder, KEPT, SECOND).release();
    }

    @Test
    void anotherProcessIsRefusedAndTheFirstGoesOnUnharmed() throws Exception {
        Lock lock = Lock.take(folder, KEPT, FIRST);

        assertEquals(TOLD, refusal(folder));
        String toldOnAnotherDay = TOLD.replace("07:10", "2026-11-22 07:10");
        assertEquals(toldOnAnotherDay, saidByAnotherProcess());
        assertEquals(toldOnAnotherDay, saidByAnotherProcess());
        lock.release();
        assertEquals("taken", saidByAnotherProcess());
    }

    @Test
    void aProcessThatHoldsTheLockIsNamedAndLosesItWithItsEnd() throws Exception {
        OtherProcess other = new OtherProcess(folder);
        assertEquals("taken", other.readLine());

        assertEquals(
                "learner \"anna\" is in use by process 99 on elsewhere since 2026-11-21 23:50;"
                        + " end it, or use another --learner",
                refusal(folder));
        other.end();
        Lock.take(folder, KEPT, SECOND).release();
    }

    @Test
    void aHolderThatSaysNothingOfUseIsAnotherProcess() throws Exception {
        OtherProcess other = new OtherProcess(folder);
        other.readLine();
        Files.writeString(folder.resolve(".lock"), "junk", StandardCharsets.UTF_8);

        assertEquals(
                "learner \"anna\" is in use by another process; end it, or use another --learner",
                refusal(folder));
        other.end();
    }

    @Test
    void whatStandsInTheFileKeepsNobodyOut() throws IOException {
        for (String old : List.of(FIRST.line(), "", "junk", "4 5 6", "\u001b[2J".repeat(1_000))) {
            Files.writeString(folder.resolve(".lock"), old, StandardCharsets.UTF_8);
            Lock lock = Lock.take(folder, KEPT, SECOND);

            assertEquals(
                    "4712 2026-11-22T10:10+01:00 schreibtisch\n",
                    Files.readString(folder.resolve(".lock"), StandardCharsets.UTF_8));
            lock.release();
        }
    }

    private String refusal(Path path) {
        return String.valueOf(assertThrows(UserError.class, () -> Lock.take(path, KEPT, SECOND))
                .getMessage());
    }

    private String saidByAnotherProcess() throws Exception {
        OtherProcess other = new OtherProcess(folder);
        String line = other.readLine();
        other.end();
        return line;
    }
}
