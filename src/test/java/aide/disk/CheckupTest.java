package aide.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import static java.nio.charset.StandardCharsets.UTF_8;

import aide.base.Problem;
import aide.exchange.EventJson;
import aide.exchange.LearnerLine;
import aide.exchange.SampleEvents;
import aide.exchange.Seal;
import aide.fsrs.Fsrs6;
import aide.fsrs.Settings;
import aide.study.Event;
import aide.study.Preferences;
import aide.study.Review;
import aide.study.Undo;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

class CheckupTest {

    static final OffsetDateTime NOW = OffsetDateTime.parse("2032-05-06T07:08:09+02:00");
    static final RuleBook RULES = any -> new Rules(new Fsrs6(Settings.DEFAULT), "some");

    private static final String FILE = "journal-laptop.jsonl";
    private static final List<Event> EVENTS = SampleEvents.of(5, 40).stream()
            .filter(Review.class::isInstance)
            .limit(12)
            .toList();

    private final MemoryFolder folder = new MemoryFolder();

    @BeforeEach
    void studied() throws IOException {
        LearnerFiles files = LearnerFiles.open(folder, "laptop", RULES.rules(Preferences.DEFAULT));
        files.append(EVENTS);
        files.close();
    }

    @Test
    void allIsWell() throws IOException {
        assertEquals("12 events in 1 journal\nno backup yet\n", checked());
        Backups.make(folder, new LearnerName("anna"), LocalDate.parse("2032-05-05"));
        Backups.make(folder, new LearnerName("anna"), LocalDate.parse("2032-05-06"));
        assertEquals("12 events in 1 journal\n2 backups, the newest of 2032-05-06\n", checked());
    }

    @Test
    void damagedLinesAreNamedAndCanBeMovedAside() throws IOException {
        flip(line(2) + 30);
        assertEquals("""
                11 events in 1 journal
                no backup yet
                progress.json does not fit the journals, which is harmless: the next start makes it anew
                ! journal-laptop.jsonl:3: is damaged; kept, not counted (the checksum does not fit)
                > move 1 damaged line of journal-laptop.jsonl aside; all of the old file is kept as aside/2032-05-06T070809-journal-laptop.jsonl
                > make progress.json anew
                """, checked());
    }

    @Test
    void linesOfANewerVersionStayAndKeepTheSnapshotAway() throws IOException {
        add(FILE, Seal.LINE.on("{\"type\":\"nap\",\"id\":\"n\"}"));
        add(FILE, new byte[] {'\n'});
        assertEquals("""
                12 events in 1 journal
                no backup yet
                ! journal-laptop.jsonl:13: was written by a newer aide; kept, not counted (expected one of begin, review, practice, overrule, appeal, undo, end; got "nap")
                """, checked());
        assertEquals(
                Optional.of(new Newer("journal-laptop.jsonl:13")),
                Checkup.of(folder, RULES, NOW).newer());
        folder.remove(Snapshot.FILE);
        assertEquals(
                "progress.json is not used as long as the journals have problems; each start sums"
                        + " all of them",
                checked().lines().toList().get(2));
    }

    @Test
    void twoEventsOfOneIdAndACorrectionOfNothingAreNamed() throws IOException {
        add(
                "journal-phone.jsonl",
                EventJson.line(undo(EVENTS.get(0).id(), EVENTS.get(1).id())));
        add("journal-phone.jsonl", EventJson.line(undo("u-1", "nowhere-7")));
        assertEquals("""
                ! journal-phone.jsonl:1: another event has the id %s; one of them is counted, the same everywhere
                ! journal-phone.jsonl:2: corrects the review nowhere-7, which is missing; it counts once that is merged
                """.formatted(EVENTS.get(0).id()), problems());
    }

    @Test
    void aJournalThatEndsTornIsNamed() throws IOException {
        byte[] all = folder.file(FILE);
        folder.write(FILE, Arrays.copyOf(all, all.length - 1));
        assertEquals("""
                ! journal-laptop.jsonl: ends in the middle of a line, as after a power cut
                > write the line end that journal-laptop.jsonl lacks
                > make progress.json anew
                """, problems());
        folder.write(FILE, Arrays.copyOf(all, all.length - 9));
        assertEquals("""
                ! journal-laptop.jsonl:12: is damaged; kept, not counted (the checksum does not fit)
                ! journal-laptop.jsonl: ends in the middle of a line, as after a power cut
                > move 1 damaged line of journal-laptop.jsonl aside; all of the old file is kept as aside/2032-05-06T070809-journal-laptop.jsonl
                > make progress.json anew
                """, problems());
    }

    @Test
    void whatWasExportedAndCutOffIsNamed() throws IOException {
        add("journal-taken.jsonl", new LearnerLine("anna", 9).line());
        assertEquals("! journal-taken.jsonl: was cut off: 0 of 9 lines are there\n", problems());
    }

    @Test
    void aSnapshotThatDoesNotFitIsHarmless() throws IOException {
        folder.write(Snapshot.FILE, new byte[] {'{'});
        assertEquals("""
                12 events in 1 journal
                no backup yet
                progress.json does not fit the journals, which is harmless: the next start makes it anew
                > make progress.json anew
                """, checked());
    }

    @Test
    void leftoversAndStrangersAreToldApart() throws IOException {
        folder.write(".progress.json.new", new byte[3]);
        folder.write("backups/.2032-05-05.jsonl.gz.new", new byte[3]);
        folder.write("aside/.x-journal-a.jsonl.new", new byte[3]);
        folder.write(".mine.new", new byte[3]);
        folder.write(".lock", new byte[3]);
        folder.write("notes.txt", new byte[3]);
        assertEquals("""
                12 events in 1 journal
                no backup yet
                .mine.new is no file of aide's, and left alone
                notes.txt is no file of aide's, and left alone
                ! .progress.json.new: was left by a run that broke off while it wrote a file
                ! backups/.2032-05-05.jsonl.gz.new: was left by a run that broke off while it wrote a file
                ! aside/.x-journal-a.jsonl.new: was left by a run that broke off while it wrote a file
                > remove .progress.json.new
                > remove backups/.2032-05-05.jsonl.gz.new
                > remove aside/.x-journal-a.jsonl.new
                """, checked());
    }

    @Test
    void settingsThatAreNotUnderstoodAreNamed() throws IOException {
        folder.write(Chosen.FILE, "new-a-day = many\n".getBytes(UTF_8));
        assertEquals(
                "! settings.conf:1: new-a-day: expected 0 to 500 questions, got \"many\"\n",
                problems());
    }

    @Test
    void eventsOfTheFutureAreNamedUnlessClocksMayDiffer() throws IOException {
        add(
                FILE,
                EventJson.line(
                        new Undo("u-1", NOW.plusMinutes(50), EVENTS.get(1).id())));
        assertEquals("> make progress.json anew\n", problems());
        add(
                FILE,
                EventJson.line(
                        new Undo("u-2", NOW.plusMinutes(70), EVENTS.get(1).id())));
        assertEquals(
                "! journal-laptop.jsonl:14: lies in the future, at 2032-05-06T08:18:09+02:00;"
                        + " was a clock wrong?\n> make progress.json anew\n",
                problems());
    }

    @Test
    void manyOfAKindAreCounted() throws IOException {
        for (int i = 0; i < 50; i++) {
            add("journal-phone.jsonl", EventJson.line(undo("u-" + i, "nowhere-" + i)));
        }
        List<String> lines = problems().lines().toList();
        assertEquals(21, lines.size());
        assertEquals("! journal-phone.jsonl: has 30 more problems", lines.get(20));
    }

    @Test
    void whatOnlyABackupHasIsToldOnce() throws IOException {
        for (String day : List.of("2032-05-05", "2032-05-06")) {
            Backups.make(folder, new LearnerName("anna"), LocalDate.parse(day));
        }
        folder.write(FILE, Arrays.copyOf(folder.file(FILE), line(9)));
        assertEquals("""
                ! backups/2032-05-05.jsonl.gz: has 3 events that the journals lack
                > append 3 events that only backups have
                > make progress.json anew
                """, problems());
    }

    @Test
    void aBackupThatIsDamagedIsNamed() throws IOException {
        Backups.make(folder, new LearnerName("anna"), LocalDate.parse("2032-05-06"));
        String backup = "backups/2032-05-06.jsonl.gz";
        folder.write(backup, Arrays.copyOf(folder.file(backup), 200));
        assertEquals(
                "! backups/2032-05-06.jsonl.gz: cannot be read to its end: unexpected end of ZLIB"
                        + " input stream; remove it\n",
                problems());
    }

    /** Then nothing is said of what it may have, and nothing is mended that hangs on it. */
    @Test
    void aJournalThatCannotBeReadIsNamed() throws IOException {
        Backups.make(folder, new LearnerName("anna"), LocalDate.parse("2032-05-06"));
        Folder closed = new ThroughFolder(folder) {
            @Override
            public InputStream read(String name) throws IOException {
                if (name.equals(FILE)) {
                    throw new AccessDeniedException(name);
                }
                return super.read(name);
            }
        };
        assertEquals("""
                0 events in 1 journal
                1 backup, the newest of 2032-05-06
                ! journal-laptop.jsonl: cannot be read: permission denied
                """, text(Checkup.of(closed, RULES, NOW)));
    }

    private String problems() throws IOException {
        return checked()
                .lines()
                .filter(line -> line.startsWith("!") || line.startsWith(">"))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** What is found; not a byte is changed by looking. */
    private String checked() throws IOException {
        TreeMap<String, byte[]> before = new TreeMap<>(folder.files);
        String found = text(Checkup.of(folder, RULES, NOW));
        assertEquals(before, new TreeMap<>(folder.files));
        return found;
    }

    private static String text(Checkup checkup) {
        StringBuilder text = new StringBuilder();
        checkup.notes().forEach(each -> text.append(each).append('\n'));
        for (Problem each : checkup.problems()) {
            text.append("! ").append(each).append('\n');
        }
        checkup.plans().forEach(each -> text.append("> ").append(each).append('\n'));
        return text.toString();
    }

    private static Undo undo(String id, String review) {
        return new Undo(id, OffsetDateTime.parse("2031-11-22T07:10:00Z"), review);
    }

    /** Where a line begins, counted from 0. */
    private int line(int number) {
        byte[] all = folder.file(FILE);
        int from = 0;
        for (int i = 0; i < number; from++) {
            i += all[from] == '\n' ? 1 : 0;
        }
        return from;
    }

    private void flip(int at) {
        byte[] all = folder.file(FILE).clone();
        all[at] ^= 1;
        folder.write(FILE, all);
    }

    private void add(String file, byte[] bytes) throws IOException {
        try (Folder.Tail tail = folder.tail(file)) {
            new TailStream(tail).write(bytes);
        }
    }
}
