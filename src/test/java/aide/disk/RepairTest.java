package aide.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import aide.ask.Verdict;
import aide.exchange.EventJson;
import aide.exchange.SampleEvents;
import aide.fsrs.Fsrs6;
import aide.fsrs.Grade;
import aide.fsrs.Scheduler;
import aide.fsrs.Settings;
import aide.study.Event;
import aide.study.Input;
import aide.study.Progress;
import aide.study.Review;
import aide.study.Standing;
import aide.study.StudyDay;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class RepairTest {

    private static final LearnerName ANNA = new LearnerName("anna");
    private static final OffsetDateTime NOW = CheckupTest.NOW;
    private static final String FILE = "journal-laptop.jsonl";
    private static final String KEPT = "aside/2032-05-06T070809-journal-laptop.jsonl";
    private static final List<Event> EVENTS = SampleEvents.coherent(5, 30);

    private static final Scheduler SCHEDULER = new Fsrs6(Settings.DEFAULT);

    private final MemoryFolder folder = new MemoryFolder();
    private final List<String> told = new ArrayList<>();

    @Test
    void eachThingIsSaidBeforeAndAfterItIsDone() throws IOException {
        damage();
        folder.write(".settings.conf.new", new byte[3]);

        assertTrue(repair());

        assertEquals(
                List.of(
                        "will move 2 damaged lines of journal-laptop.jsonl aside; all of the old"
                                + " file is kept as " + KEPT,
                        "will append 1 event that only backups have",
                        "will remove .settings.conf.new",
                        "will make progress.json anew",
                        "moved 2 damaged lines of journal-laptop.jsonl aside; all of the old file"
                                + " is in " + KEPT,
                        "appended 1 event that only backups had",
                        "removed .settings.conf.new",
                        "made progress.json anew"),
                told);
        assertEquals(EVENTS, History.all(folder).events());
        assertEquals(List.of(), Checkup.of(folder, CheckupTest.RULES, NOW).problems());
    }

    @Test
    void theOldFileIsKeptWholeAndGoodLinesStayByteForByteInOrder() throws IOException {
        String lines = lines(EVENTS);
        String good = "\uFEFF\r\n" + lines.replace("\n", "\r\n\n");
        String[] parts = good.split("(?<=\n)", -1);
        parts[8] = "rubbish" + parts[8];
        parts[9] = "more\n";
        String damaged = String.join("", parts) + "torn";
        folder.write(FILE, damaged.getBytes(UTF_8));
        parts[8] = "";
        parts[9] = "";

        repair();

        assertEquals(damaged, folder.text(KEPT));
        assertEquals(String.join("", parts), folder.text(FILE));
    }

    @Test
    void aHugeLineIsMovedAsideToo() throws IOException {
        String lines = lines(EVENTS);
        String damaged = lines + "x".repeat(300_000) + "\n" + lines(EVENTS.subList(0, 1));
        folder.write(FILE, damaged.getBytes(UTF_8));

        repair();

        assertEquals(lines + lines(EVENTS.subList(0, 1)), folder.text(FILE));
        assertEquals(damaged, folder.text(KEPT));
    }

    @Test
    void whatIsThereUnderTheSameNameIsNotWrittenOver() throws IOException {
        folder.write(KEPT, new byte[] {7});
        folder.write(FILE, (lines(EVENTS) + "x\n").getBytes(UTF_8));

        repair();

        assertArrayEquals(new byte[] {7}, folder.file(KEPT));
        assertEquals(
                lines(EVENTS) + "x\n",
                folder.text("aside/2032-05-06T070809.2-journal-laptop.jsonl"));
    }

    @Test
    void aLineEndThatLacksIsWritten() throws IOException {
        folder.write(FILE, lines(EVENTS).strip().getBytes(UTF_8));

        repair();

        assertEquals(lines(EVENTS), folder.text(FILE));
    }

    @Test
    void repairingTwiceChangesNothingTheSecondTime() throws IOException {
        damage();
        repair();
        TreeMap<String, byte[]> before = new TreeMap<>(folder.files);
        told.clear();

        assertTrue(repair());

        assertEquals(List.of(), told);
        assertEquals(before, new TreeMap<>(folder.files));
    }

    @Test
    void whatCannotBeDoneIsToldAndLosesNothing() throws IOException {
        damage();
        byte[] journal = folder.file(FILE);
        folder.roomBytes = 100;

        assertFalse(repair());

        assertEquals(
                "could not move 2 damaged lines of journal-laptop.jsonl aside; all of the old file"
                        + " is kept as " + KEPT + ": no space left on device; nothing is lost",
                told.get(told.size() - 1));
        assertArrayEquals(journal, folder.file(FILE));
    }

    /** Wherever it ends, no event is lost, nor the old file; and the next repair does the rest. */
    @Test
    void aCrashAtAnyOperationLosesNothing() throws IOException {
        damage();
        byte[] old = folder.file(FILE);
        crashAtEveryOperation(2, (disk, where) -> requireNothingLost(disk, old, where));
    }

    /** What must hold of a disk after a crash. */
    private interface Aftermath {

        void require(SimulatedDisk disk, String where) throws IOException;
    }

    private void crashAtEveryOperation(int seeds, Aftermath aftermath) throws IOException {
        int crashes = 0;
        for (int seed = 0; seed < seeds; seed++) {
            boolean crashed = true;
            for (int operation = 1; crashed; operation++) {
                Mishaps mishaps = new Mishaps(new Random(seed * 1_000L + operation));
                SimulatedDisk disk = laidOut(mishaps);
                mishaps.begin(operation, 0, Integer.MAX_VALUE);
                crashed = hasCrashed(disk);
                crashes += crashed ? 1 : 0;
                mishaps.end();
                disk.cutPower();
                aftermath.require(disk, seed + "/" + operation);
            }
        }
        assertTrue(crashes > 80, "crashes: " + crashes);
    }

    @Test
    void whatIsDatedAfterTodayIsDatedToday() throws IOException {
        folder.write(FILE, lines(postdated()).getBytes(UTF_8));

        assertTrue(repair());

        assertEquals(
                List.of(
                        "will date 3 answers today, 2032-05-06: each is taken back and written"
                                + " again, nothing is deleted",
                        "will make progress.json anew",
                        "dated 3 answers today, 2032-05-06",
                        "made progress.json anew"),
                told);
        assertTrue(folder.text(FILE).startsWith(lines(postdated())));
        requireToday(folder, "");
        assertEquals(List.of(), Checkup.of(folder, CheckupTest.RULES, NOW).problems());
        String once = folder.text(FILE);
        told.clear();
        assertTrue(repair());
        assertEquals(List.of(), told);
        assertEquals(once, folder.text(FILE));
    }

    /** A repair that broke off is gone on with: no answer is lost, none counts twice. */
    @Test
    void aCrashWhileDatingLosesNothingAndCountsNothingTwice() throws IOException {
        folder.write(FILE, lines(postdated()).getBytes(UTF_8));
        crashAtEveryOperation(6, this::requireDatedOnce);
    }

    private void requireDatedOnce(SimulatedDisk disk, String where) throws IOException {
        List<Event> there = History.all(disk).events();
        assertTrue(there.containsAll(postdated()), where);
        int reviews = Progress.sum(there, SCHEDULER).standings().values().stream()
                .mapToInt(Standing::reviews)
                .sum();
        assertTrue(reviews >= 3, where);
        Repair.of(disk, "laptop", CheckupTest.RULES, NOW.plusMinutes(9), line -> {});
        requireToday(disk, where);
    }

    /** Each of two machines mends its own copy, then they are merged, then one looks again. */
    @Test
    void whatTwoMachinesDatedCountsOnceAfterOneMore() throws IOException {
        MemoryFolder phone = new MemoryFolder();
        folder.write(FILE, lines(postdated()).getBytes(UTF_8));
        phone.write(FILE, folder.file(FILE));
        repair();
        Repair.of(phone, "phone", CheckupTest.RULES, NOW.plusDays(3), line -> {});
        folder.write("journal-phone.jsonl", phone.file("journal-phone.jsonl"));
        OffsetDateTime later = NOW.plusDays(4);
        assertEquals(
                List.of("journal-phone.jsonl: has 3 answers that were dated anew on two machines"
                        + " and count twice"),
                Checkup.of(folder, CheckupTest.RULES, later).problems().stream()
                        .map(Object::toString)
                        .toList());
        told.clear();

        assertTrue(Repair.of(folder, "laptop", CheckupTest.RULES, later, told::add));

        assertTrue(told.contains("will take back 3 answers that count twice"), told.toString());
        assertTrue(told.contains("took back 3 answers that counted twice"), told.toString());
        requireToday(folder, "");
    }

    /** By this clock every answer would be dated after today. */
    @Test
    void aClockThatCannotBeRightDatesNothing() throws IOException {
        folder.write(FILE, lines(postdated()).getBytes(UTF_8));
        OffsetDateTime empty = OffsetDateTime.parse("1970-01-01T00:00:30Z");

        Repair.of(folder, "laptop", CheckupTest.RULES, empty, told::add);

        assertEquals(lines(postdated()), folder.text(FILE));
        assertEquals(
                List.of(
                        "clock: says 1970-01-01, when there was no aide yet; set it, and look again"),
                Checkup.of(folder, CheckupTest.RULES, empty).problems().stream()
                        .map(Object::toString)
                        .toList());
    }

    private static List<Event> postdated() {
        return Stream.of(1, 2, 3)
                .map(number -> (Event) new Review(
                        "late-00000" + number,
                        NOW.plusYears(8).plusMinutes(number),
                        "some/question",
                        Input.TYPE,
                        "any",
                        Verdict.CORRECT,
                        Grade.GOOD,
                        1_000))
                .toList();
    }

    /** What it would be, had the three been given today. */
    private static void requireToday(Folder disk, String where) throws IOException {
        Standing standing = Progress.sum(History.all(disk).events(), SCHEDULER).of("some/question");
        assertEquals(3, standing.reviews(), where);
        assertEquals(StudyDay.of(NOW), standing.lastDay(), where);
    }

    private static boolean hasCrashed(SimulatedDisk disk) throws IOException {
        try {
            Repair.of(disk, "laptop", CheckupTest.RULES, NOW, line -> {});
            return false;
        } catch (Crash e) {
            return true;
        }
    }

    private static void requireNothingLost(SimulatedDisk disk, byte[] old, String where)
            throws IOException {
        Set<Event> there = new HashSet<>(History.all(disk).events());
        assertTrue(there.containsAll(EVENTS.subList(0, 12)), where);
        Repair.of(disk, "laptop", CheckupTest.RULES, NOW, line -> {});
        assertEquals(EVENTS, History.all(disk).events(), where);
        assertEquals(List.of(), Checkup.of(disk, CheckupTest.RULES, NOW).problems(), where);
        boolean kept = false;
        Folder aside = disk.find("aside").orElseThrow();
        for (String name : aside.names()) {
            try (InputStream in = aside.read(name)) {
                kept |= Arrays.equals(old, in.readAllBytes());
            }
        }
        assertTrue(kept, where);
    }

    /** The same files, all of them on the disk. */
    private SimulatedDisk laidOut(Mishaps mishaps) throws IOException {
        SimulatedDisk disk = new SimulatedDisk(mishaps);
        Folder backups = disk.make("backups");
        for (String name : folder.files.keySet()) {
            boolean below = name.startsWith("backups/");
            WholeFile.write(
                    below ? backups : disk,
                    below ? name.substring("backups/".length()) : name,
                    folder.file(name));
        }
        return disk;
    }

    /** A backup of all; then one event becomes unreadable, and something torn stands at the end. */
    private void damage() throws IOException {
        folder.write(FILE, lines(EVENTS).getBytes(UTF_8));
        Backups.make(folder, ANNA, LocalDate.parse("2032-05-05"));
        byte[] torn = (lines(EVENTS) + "{\"type\":\"rev").getBytes(UTF_8);
        torn[lines(EVENTS.subList(0, 14)).getBytes(UTF_8).length + 12] ^= 1;
        folder.write(FILE, torn);
    }

    private boolean repair() throws IOException {
        return Repair.of(folder, "laptop", CheckupTest.RULES, NOW, told::add);
    }

    private static String lines(List<Event> events) {
        return events.stream()
                .map(event -> new String(EventJson.line(event), UTF_8))
                .collect(Collectors.joining());
    }
}
