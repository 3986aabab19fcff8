package aide.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import aide.exchange.EventJson;
import aide.exchange.LearnerLine;
import aide.exchange.SampleEvents;
import aide.study.Event;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;

class BackupsTest {

    private static final LearnerName ANNA = new LearnerName("anna");
    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final String FILE = "backups/2026-11-22.jsonl.gz";
    private static final List<Event> EVENTS = SampleEvents.of(6, 40);

    private final MemoryFolder folder = new MemoryFolder();

    @Test
    void allLinesOfAllJournalsFollowALineThatSaysWhoseTheyAre() throws IOException {
        folder.write("journal-a.jsonl", (lines(EVENTS) + "torn").getBytes(UTF_8));
        folder.write("journal-b.2.jsonl", "\nwhatever\n".getBytes(UTF_8));

        assertEquals(Optional.empty(), Backups.make(folder, ANNA, DAY));

        assertEquals(
                new String(new LearnerLine("anna", 42).line(), UTF_8)
                        + lines(EVENTS)
                        + "torn\n\nwhatever\n",
                text(folder, FILE));
        assertEquals(List.of("journal-a.jsonl", "journal-b.2.jsonl"), folder.names());
    }

    @Test
    void theSecondRunOfADayLeavesTheBackupAlone() throws IOException {
        folder.write("journal-a.jsonl", lines(EVENTS.subList(0, 3)).getBytes(UTF_8));
        Backups.make(folder, ANNA, DAY);
        byte[] before = folder.file(FILE);
        folder.write("journal-a.jsonl", lines(EVENTS).getBytes(UTF_8));

        assertEquals(Optional.empty(), Backups.make(folder, ANNA, DAY));
        assertArrayEquals(before, folder.file(FILE));
    }

    @Test
    void oldOnesGoOnceTheNewOneIsThere() {
        for (int i = 1; i < 100; i++) {
            folder.write("backups/" + DAY.minusDays(i) + ".jsonl.gz", new byte[9]);
        }
        folder.write("backups/notes.txt", new byte[9]);
        folder.broken.add("force");
        assertEquals(
                Optional.of("the backup of today was not made: input/output error;"
                        + " nothing is lost, the next run tries again"),
                Backups.make(folder, ANNA, DAY));
        assertEquals(100, folder.files.size());

        folder.broken.clear();
        assertEquals(Optional.empty(), Backups.make(folder, ANNA, DAY));
        assertEquals(
                List.of(
                        "2026-08-31 2026-09-30 2026-10-31 2026-11-01 2026-11-08 2026-11-15 2026-11-16"
                                + " 2026-11-17 2026-11-18 2026-11-19 2026-11-20 2026-11-21 2026-11-22"),
                List.of(folder.files.keySet().stream()
                        .filter(name -> name.endsWith(".gz"))
                        .map(name -> name.substring("backups/".length(), FILE.length() - 9))
                        .collect(Collectors.joining(" "))));
        assertTrue(folder.files.containsKey("backups/notes.txt"));
    }

    @Test
    void oneThatIsReadBackOtherwiseIsNone() throws IOException {
        folder.write("journal-a.jsonl", lines(EVENTS).getBytes(UTF_8));
        folder.write("backups/2025-01-01.jsonl.gz", new byte[9]);
        Folder forgetful = new Forgetful(folder);

        assertEquals(
                Optional.of("the backup of today was not made: it was not read back as it was"
                        + " written; nothing is lost, the next run tries again"),
                Backups.make(forgetful, ANNA, DAY));
        assertFalse(folder.files.containsKey(FILE));
        assertTrue(folder.files.containsKey("backups/2025-01-01.jsonl.gz"));
    }

    /** Reads nothing where something was written. */
    private static final class Forgetful extends ThroughFolder {
        Forgetful(Folder folder) {
            super(folder);
        }

        @Override
        public Folder make(String name) throws IOException {
            return new Forgetful(super.make(name));
        }

        @Override
        public InputStream read(String name) throws IOException {
            return name.endsWith(".gz") ? InputStream.nullInputStream() : super.read(name);
        }
    }

    /** Of what a crash leaves, each backup is whole, and there is one with all that the last had. */
    @Test
    void aCrashAtAnyOperationLeavesABackup() throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            Mishaps mishaps = new Mishaps(new Random(seed));
            SimulatedDisk disk = new SimulatedDisk(mishaps);
            write(disk, lines(EVENTS.subList(0, 20)));
            for (int i = 12; i > 0; i--) {
                assertEquals(Optional.empty(), Backups.make(disk, ANNA, DAY.minusDays(i)));
            }
            mishaps.begin(1 + seed, 0, Integer.MAX_VALUE);
            try {
                Backups.make(disk, ANNA, DAY);
            } catch (Crash e) {
                // so it was meant
            }
            mishaps.end();
            disk.cutPower();
            Backups left = new Backups(disk.find("backups").orElseThrow());
            assertTrue(left.all().size() >= 7, seed + "");
            for (Backup each : left.all()) {
                assertTrue(text(disk, "backups/" + each.file())
                        .endsWith(lines(EVENTS.subList(19, 20))));
            }
        }
    }

    private static void write(SimulatedDisk disk, String text) throws IOException {
        WholeFile.write(disk, "journal-a.jsonl", text.getBytes(UTF_8));
    }

    private static String text(Folder folder, String file) throws IOException {
        try (InputStream in = Unpacked.of(folder.read(file))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static String lines(List<Event> events) {
        return events.stream()
                .map(event -> new String(EventJson.line(event), UTF_8))
                .collect(Collectors.joining());
    }
}
