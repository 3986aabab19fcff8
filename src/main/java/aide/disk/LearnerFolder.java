package aide.disk;

import aide.base.Problem;
import aide.base.UserError;
import aide.exchange.PreferencesText.Reading;
import aide.study.Event;
import aide.study.Preferences;
import aide.study.Progress;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of one learner, which are this process's alone from opening to closing. */
public final class LearnerFolder {

    static final String LEARNERS = "learners";

    private final Folder folder;
    private final Lock lock;
    private final LearnerFiles files;
    private final Reading chosen;
    private final Optional<Newer> newer;
    private Preferences preferences;

    /** What may stand on the disk: what was kept last, and all that was tried since in vain. */
    private final List<Preferences> possible = new ArrayList<>();

    private LearnerFolder(
            Folder folder, Lock lock, LearnerFiles files, Reading chosen, Optional<Newer> newer) {
        this.folder = folder;
        this.lock = lock;
        this.files = files;
        this.chosen = chosen;
        this.newer = newer;
        this.preferences = chosen.preferences();
        possible.add(preferences);
    }

    /**
     * Opens {@code home/learners/NAME}, which is made where it is missing.
     *
     * @param device where this program runs: each device writes journal files of its own
     * @throws UserError when another process holds it, or it cannot be read
     */
    public static LearnerFolder open(
            Path home, LearnerName learner, String device, Holder me, RuleBook rules) {
        Path path = path(home, learner);
        try {
            RealFolder folder = RealFolder.at(path);
            return open(folder, Lock.take(path, Lock.Kept.of(learner), me), device, rules);
        } catch (IOException e) {
            throw new UserError("cannot open learner \"%s\" in %s: %s; --home names another place"
                    .formatted(learner, path, Reason.of(e)));
        }
    }

    static Path path(Path home, LearnerName learner) {
        return home.resolve(LEARNERS).resolve(learner.name());
    }

    static LearnerFolder open(Folder folder, Lock lock, String device, RuleBook rules)
            throws IOException {
        try {
            Reading chosen = Chosen.read(folder);
            LearnerFiles files =
                    LearnerFiles.open(folder, device, rules.rules(chosen.preferences()));
            return new LearnerFolder(folder, lock, files, chosen, Newer.in(folder, files));
        } catch (IOException | RuntimeException | Error e) {
            lock.release();
            throw e;
        }
    }

    /** What a newer aide had written when the folder was opened: then nothing is written in it. */
    public Optional<Newer> newer() {
        return newer;
    }

    /** How everything stood when the folder was opened. */
    public Progress progress() {
        return files.progress();
    }

    /** What the learner has chosen, before the folder was opened or since. */
    public Preferences preferences() {
        return preferences;
    }

    /**
     * Keeps what the learner has chosen; it holds only once it is on the disk.
     *
     * @throws IOException with the reason, in words for the user
     */
    public void keep(Preferences after) throws IOException {
        if (newer.isPresent()) {
            throw new IOException(newer.get().told());
        }
        try {
            Chosen.write(folder, possible, after);
            preferences = after;
            possible.clear();
        } catch (IOException e) {
            throw new IOException(Reason.of(e), e);
        } finally {
            possible.add(after);
        }
    }

    /** Lines of the journal that are kept, but were not understood. */
    public List<Problem> problems() {
        return files.problems();
    }

    /** Lines of the preferences that were not understood. */
    public List<Problem> misread() {
        return chosen.problems();
    }

    /**
     * All events of all devices, in the order of time, by the present ids of the questions; read anew,
     * for it may be much.
     *
     * @throws IOException with the reason, in words for the user
     */
    public List<Event> events() throws IOException {
        try {
            return files.events();
        } catch (IOException e) {
            throw new IOException(Reason.of(e), e);
        }
    }

    /**
     * Saves these events, and all that could not be saved before.
     *
     * @return why they are not saved, in words for the user; empty when they are on the disk
     */
    public Optional<String> append(List<Event> events) {
        return newer.isPresent()
                ? newer.map(found -> "not saved: " + found.told())
                : files.append(events);
    }

    /**
     * Saves what is left, and the snapshot; then others may have the files.
     *
     * @return what could not be saved, in words for the user
     */
    public List<String> close() {
        return released(filesClosed());
    }

    /**
     * The same; if something was saved, the journals of that day are backed up, once.
     *
     * @return what could not be saved, in words for the user
     */
    public List<String> closeWithBackup(LearnerName learner, LocalDate today) {
        List<String> notSaved = filesClosed();
        if (notSaved.isEmpty() && files.hasAppended()) {
            Backups.make(folder, learner, today).ifPresent(notSaved::add);
        }
        return released(notSaved);
    }

    private List<String> filesClosed() {
        return newer.isPresent() ? new ArrayList<>() : new ArrayList<>(files.close());
    }

    private List<String> released(List<String> notSaved) {
        try {
            lock.release();
        } catch (IOException e) {
            notSaved.add("the lock was not given back: " + Reason.of(e));
        }
        return notSaved;
    }
}
