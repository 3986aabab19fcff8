package aide.disk;

import aide.base.Problem;
import aide.study.Event;
import aide.study.Progress;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The journal and the snapshot of one learner: read, summed up, and written on. */
final class LearnerFiles {

    private final Folder folder;
    private final Rules rules;
    private final Told told;
    private final Journal journal;
    private final List<Event> appended = new ArrayList<>();
    private final boolean quick;

    private LearnerFiles(Folder folder, String device, Rules rules, Told told, boolean quick) {
        this.folder = folder;
        this.rules = rules;
        this.told = told;
        this.quick = quick;
        this.journal = new Journal(folder, JournalNames.of(device), told.extents());
    }

    static LearnerFiles open(Folder folder, String device, Rules rules) throws IOException {
        Optional<Snapshot> snapshot = Snapshot.read(folder);
        if (snapshot.isPresent() && snapshot.get().rules().equals(rules.mark())) {
            Optional<LearnerFiles> quick = openBehind(snapshot.get(), folder, device, rules);
            if (quick.isPresent()) {
                return quick.get();
            }
        }
        return new LearnerFiles(folder, device, rules, all(folder, rules), false);
    }

    /** In little memory, where every file is in order; almost every one is. */
    private static Told all(Folder folder, Rules rules) throws IOException {
        if (JournalNames.in(folder.names()).isEmpty()) {
            return Told.nothing();
        }
        Optional<Told> told = Retelling.of(folder, rules);
        return told.isPresent() ? told.get() : Told.of(History.all(folder), rules);
    }

    /** Empty when the snapshot does not fit the journal. */
    private static Optional<LearnerFiles> openBehind(
            Snapshot snapshot, Folder folder, String device, Rules rules) throws IOException {
        Optional<History> tail = History.behind(folder, snapshot.journals());
        if (tail.isEmpty()) {
            return Optional.empty();
        }
        Optional<Progress> sum =
                snapshot.progress().then(rules.present(tail.get().events()), rules.scheduler());
        if (sum.isEmpty()) {
            return Optional.empty();
        }
        Told told = Told.behind(sum.get(), tail.get());
        return Optional.of(new LearnerFiles(folder, device, rules, told, true));
    }

    /** Whether the snapshot was used. */
    boolean isQuick() {
        return quick;
    }

    /** The sum of all that was read. */
    Progress progress() {
        return told.progress();
    }

    /** All events of all devices, by the present ids of the questions. */
    List<Event> events() throws IOException {
        return rules.present(History.all(folder).events());
    }

    List<Problem> problems() {
        return told.problems();
    }

    Optional<String> append(List<Event> events) {
        appended.addAll(events);
        return journal.append(events);
    }

    /** Whether anything was given to be saved. */
    boolean hasAppended() {
        return !appended.isEmpty();
    }

    /** What was not saved, in words for the user. */
    List<String> close() {
        List<String> notSaved = new ArrayList<>();
        journal.close().ifPresent(notSaved::add);
        saveSnapshot().ifPresent(notSaved::add);
        return notSaved;
    }

    /**
     * The sum is made here from what was read and written, whatever the screens believe: so the
     * snapshot is never anything but the sum of its journal. Where it cannot be made of that alone,
     * the old one stays; it will not fit, and the next start sums everything.
     */
    private Optional<String> saveSnapshot() {
        boolean nothingNew = told.isRemembered() && appended.isEmpty();
        if (nothingNew || !told.isWhole() || !journal.isWhole()) {
            return Optional.empty();
        }
        return told.progress()
                .then(rules.present(History.union(appended, new ArrayList<>())), rules.scheduler())
                .filter(sum -> !sum.isNothing())
                .flatMap(this::write);
    }

    private Optional<String> write(Progress sum) {
        SortedMap<String, Extent.Size> sizes = new TreeMap<>();
        told.extents().forEach((name, extent) -> sizes.put(name, extent.size()));
        try {
            new Snapshot(rules.mark(), sizes, sum).write(folder);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(
                    "%s was not written: %s; nothing is lost, the next start takes longer"
                            .formatted(Snapshot.FILE, Reason.of(e)));
        }
    }
}
