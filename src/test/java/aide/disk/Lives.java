package aide.disk;

import aide.base.UserError;
import aide.exchange.EventJson;
import aide.exchange.SampleEvents;
import aide.fsrs.Fsrs6;
import aide.fsrs.Settings;
import aide.study.Event;
import aide.study.Preference;
import aide.study.Preferences;
import aide.study.Progress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** Some sittings of a learner on a simulated disk, most of which end with a crash: one seed, one history. */
final class Lives {

    private static final int OPERATIONS_MAX = 90;

    private static final Rules RULES =
            new Rules(new Fsrs6(Settings.DEFAULT.withDesiredRetention(0.85)), "retention 0.85");
    private static final int LIVES = 6;
    private static final List<List<Event>> POOLS =
            LongStream.range(0, 64).mapToObj(Lives::pool).toList();

    private final Subject subject;
    private final Locks locks;
    private final Random chance;
    private final Mishaps mishaps;
    private final SimulatedDisk disk;
    private final Ledger ledger = new Ledger();
    private final List<Event> events;
    private int next;
    private Figures figures = Figures.NONE;

    Lives(Subject subject, long seed, Locks locks) {
        this.subject = subject;
        this.locks = locks;
        this.chance = new Random(seed * 31 + 7);
        this.mishaps = new Mishaps(chance);
        this.disk = new SimulatedDisk(mishaps);
        this.events = POOLS.get((int) (seed % POOLS.size()));
    }

    /** Most without escapes, which the general reader takes its time for. */
    private static List<Event> pool(long seed) {
        return SampleEvents.coherent(seed, 150).stream()
                .filter(event -> seed % 8 == 0
                        || new String(EventJson.line(event), StandardCharsets.UTF_8).indexOf('\\')
                                < 0)
                .toList();
    }

    /** Each sitting ends wherever chance will have it. */
    Figures liveAtRandom() throws IOException {
        for (int life = 0; life < LIVES && figures.areSound(); life++) {
            int crash =
                    chance.nextInt(5) == 0 ? Integer.MAX_VALUE : 1 + chance.nextInt(OPERATIONS_MAX);
            int errors = chance.nextInt(3) == 0 ? 30 : 0;
            int room = chance.nextInt(6) == 0 ? chance.nextInt(2_000) : Integer.MAX_VALUE;
            live(crash, errors, room);
        }
        return total();
    }

    /** Two sittings and between them a crash at that operation. */
    Figures crashAt(int operation) throws IOException {
        live(operation, 0, Integer.MAX_VALUE);
        live(Integer.MAX_VALUE, 0, Integer.MAX_VALUE);
        return total();
    }

    private void live(int operationsToCrash, int errorsPerThousand, int roomBytes)
            throws IOException {
        mishaps.begin(operationsToCrash, errorsPerThousand, roomBytes);
        boolean visited = chance.nextInt(40) == 0;
        Lock lock = visited ? locks.take() : locks.spent();
        try {
            sit(lock, visited);
        } catch (Crash e) {
            figures = figures.plus(new Figures(0, 1, 0, 0, 0, 0, 0, 0));
        } catch (IOException e) {
            // told to the learner, who may try again
        } finally {
            lock.release();
        }
        mishaps.end();
        if (chance.nextInt(4) != 0) {
            disk.cutPower();
        }
        look();
    }

    private void sit(Lock lock, boolean visited) throws IOException {
        Sitter first = sitter(lock);
        for (int i = chance.nextInt(12); i > 0; i--) {
            first.answer(some());
            if (chance.nextInt(6) == 0) {
                first.choose(Integer.toString(70 + chance.nextInt(28)));
            }
            if (visited && chance.nextInt(3) == 0) {
                visit();
                first.answer(some());
            }
        }
        first.close();
    }

    /** Another process of the same learner comes, and should be sent away. */
    private void visit() throws IOException {
        try {
            Lock second = subject.locks() ? locks.take() : locks.spent();
            sitter(second).answer(some());
        } catch (UserError e) {
            // as it should be
        }
    }

    private Sitter sitter(Lock lock) throws IOException {
        String device = chance.nextInt(4) == 0 ? "phone" : "laptop";
        Folder folder = subject.disk().apply(disk);
        return new Sitter(LearnerFolder.open(folder, lock, device, any -> RULES), subject, ledger);
    }

    private List<Event> some() {
        int from = next;
        next = Math.min(events.size(), next + 1 + chance.nextInt(2));
        return events.subList(from, next);
    }

    /** What is there, when nothing more happens. */
    private void look() throws IOException {
        Folder folder = subject.disk().apply(disk);
        History history = History.all(folder);
        Preferences preferences = Chosen.read(folder).preferences();
        long lost = ledger.lost(history.events(), preferences);
        long invented = ledger.invented(history.events())
                + history.problems().stream()
                        .filter(problem -> !problem.what().startsWith("is damaged"))
                        .count();
        figures = figures.plus(
                new Figures(0, 0, 0, 0, 0, lost, invented, isSummed(folder, history) ? 0 : 1));
    }

    private static boolean isSummed(Folder folder, History history) throws IOException {
        boolean torn =
                folder.names().contains(Snapshot.FILE) && Snapshot.read(folder).isEmpty();
        Progress sum = Progress.sum(history.events(), RULES.scheduler());
        return !torn && LearnerFiles.open(folder, "laptop", RULES).progress().equals(sum);
    }

    private Figures total() {
        return figures.plus(new Figures(
                1, 0, mishaps.errors(), mishaps.operations(), ledger.savedCount(), 0, 0, 0));
    }

    /** A learner at one process of the program, who believes what it says. */
    private record Sitter(
            LearnerFolder folder, Subject subject, Ledger ledger, List<Event> unsaved) {

        Sitter(LearnerFolder folder, Subject subject, Ledger ledger) {
            this(folder, subject, ledger, new ArrayList<>());
        }

        void answer(List<Event> events) {
            ledger.done(events);
            unsaved.addAll(events);
            if (subject.append().apply(folder, events).isEmpty()) {
                ledger.saved(unsaved);
                unsaved.clear();
            }
        }

        void choose(String retention) {
            Preferences preferences = folder.preferences().with(Preference.RETENTION, retention);
            ledger.chose(preferences);
            try {
                folder.keep(preferences);
                ledger.kept();
            } catch (IOException e) {
                // told to the learner
            }
        }

        void close() {
            List<String> told = folder.close();
            if (told.stream().noneMatch(line -> line.contains("could not be saved"))) {
                ledger.saved(unsaved);
            }
        }
    }
}
