package aide.cli;

import aide.bank.Bank;
import aide.bank.Renames;
import aide.base.Count;
import aide.base.Problem;
import aide.base.UserError;
import aide.disk.Holder;
import aide.disk.LearnerFolder;
import aide.disk.LearnerName;
import aide.disk.Machine;
import aide.disk.Memoir;
import aide.disk.Newer;
import aide.disk.Past;
import aide.disk.RuleBook;
import aide.disk.Rules;
import aide.fsrs.Fsrs6;
import aide.fsrs.Settings;
import aide.study.Asking;
import aide.study.Began;
import aide.study.Course;
import aide.study.Event;
import aide.study.Preferences;
import aide.study.Progress;
import aide.study.TakenUp;
import aide.term.Saver;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A learner's progress, open for a run of the program. */
final class Learner implements Saver, Errands.Archive, Errands.Keeper {

    /** Written out: a lambda would be linked on the way to the first frame. */
    private record ByPreference(Supplier<Bank> bank) implements RuleBook, Supplier<Renames> {

        @Override
        public Rules rules(Preferences preferences) {
            Settings settings = settings(preferences);
            return new Rules(new Fsrs6(settings), words(settings), this);
        }

        @Override
        public Renames get() {
            return bank.get().renames();
        }
    }

    private final Outside outside;
    private final LearnerFolder folder;
    private final Course course;
    private final Progress progress;
    private final String name;

    private Learner(
            Outside outside, LearnerFolder folder, Course course, Progress progress, String name) {
        this.outside = outside;
        this.folder = folder;
        this.course = course;
        this.progress = progress;
        this.name = name;
    }

    /** The rules that hold for whoever learns from that bank. */
    static RuleBook rules(Bank bank) {
        return new ByPreference(() -> bank);
    }

    /**
     * Opens the files to be written, while the bank may still be on its way.
     *
     * @throws UserError also where a newer aide wrote in them
     */
    static Learner open(Request request, Supplier<Bank> bank, Outside outside) {
        Learner learner = openOrRead(request, bank, outside);
        Optional<String> refusal = learner.refusal();
        if (refusal.isPresent()) {
            learner.folder.close();
            throw new UserError(refusal.get());
        }
        return learner;
    }

    /** The same for a bank that is there. */
    static Learner open(Request request, Bank bank, Outside outside) {
        return open(request, () -> bank, outside);
    }

    /** Opens the files, only to be read where a newer aide wrote in them. */
    static Learner openOrRead(Request request, Supplier<Bank> bank, Outside outside) {
        LearnerName name = new LearnerName(request.learner());
        Machine machine = outside.machine().get();
        LearnerFolder folder = LearnerFolder.open(
                Home.of(request.home(), outside),
                name,
                machine.device(),
                holder(machine, outside),
                new ByPreference(bank));
        try {
            return of(folder, name.name(), request, bank.get(), outside);
        } catch (RuntimeException | Error e) {
            folder.close();
            throw e;
        }
    }

    private static Learner of(
            LearnerFolder folder, String name, Request request, Bank bank, Outside outside) {
        Course course = course(request, bank, folder.preferences())
                .withExam(folder.preferences().exam(folder.progress()));
        return new Learner(outside, folder, course, folder.progress().under(bank), name);
    }

    /** This process, as others are told of it. */
    static Holder holder(Machine machine, Outside outside) {
        return new Holder(
                outside.process().getAsLong(), machine.host(), outside.clock().get());
    }

    /** What is on the disk, without holding it: a sitting may go on elsewhere. */
    static Past past(Request request, Bank bank, Outside outside) {
        return Past.read(
                        Home.of(request.home(), outside),
                        new LearnerName(request.learner()),
                        rules(bank))
                .under(bank);
    }

    /** All that is on the disk, by the ids that questions have in that bank, without holding it. */
    static Memoir memoir(Request request, Bank bank, Outside outside) {
        return memoir(request, outside).renamed(bank.renames());
    }

    /** All that is on the disk, as it was written, without holding it. */
    static Memoir memoir(Request request, Outside outside) {
        return Memoir.read(Home.of(request.home(), outside), new LearnerName(request.learner()));
    }

    static Course course(Request request, Bank bank, Preferences preferences) {
        return Course.of(bank, new Fsrs6(settings(preferences)))
                .with(request.limits().over(preferences.limits()))
                .with(request.scope())
                .withPractice(request.practice());
    }

    private static Settings settings(Preferences preferences) {
        return Settings.DEFAULT.withDesiredRetention(preferences.retention());
    }

    /** The settings that a sum depends on, the weights by their hash: 21 numbers in words take time. */
    private static String words(Settings settings) {
        return "FSRS-6 for "
                + settings.desiredRetention()
                + " within "
                + settings.maximumIntervalDays()
                + " days, steps "
                + settings.learningSteps()
                + " and "
                + settings.relearningSteps()
                + ", weights "
                + Integer.toHexString(settings.weights().hashCode());
    }

    /** Why nothing can be saved, in one line; empty where everything can. */
    Optional<String> refusal() {
        Optional<Newer> newer = folder.newer();
        return newer.isPresent()
                ? Optional.of(newer.get().refusal(new LearnerName(name)))
                : Optional.empty();
    }

    Course course() {
        return course;
    }

    String name() {
        return name;
    }

    /** How everything stood when the learner was opened, for who learns from this bank. */
    Progress progress() {
        return progress;
    }

    Preferences preferences() {
        return folder.preferences();
    }

    /**
     * Keeps what the learner has chosen, and answers what is kept.
     *
     * @throws UserError when it will not do
     */
    @Override
    public Preferences keep(Preferences preferences) throws IOException {
        Preferences settled = Documents.settled(folder.preferences(), preferences);
        folder.keep(settled);
        return settled;
    }

    /** All that ever happened, read anew. */
    @Override
    public List<Event> events() throws IOException {
        return folder.events();
    }

    @Override
    public Optional<String> save(List<Event> events) {
        return folder.append(events);
    }

    /**
     * A sitting of today that broke off, for whoever asks for nothing in particular. Only then is the
     * whole journal read at a start.
     *
     * @param run a name that no other run has
     */
    Optional<Asking> left(Request request, String run, OffsetDateTime now) {
        Optional<Began> began = progress().brokenOff();
        if (began.isEmpty() || !request.goesOn()) {
            return Optional.empty();
        }
        try {
            return TakenUp.of(began.get(), events(), course, run + ".0", now);
        } catch (IOException e) {
            throw new UserError("the journal cannot be read: " + e.getMessage());
        }
    }

    /** What has to be told at once about the journal, in one line. */
    Optional<String> alarm(OffsetDateTime now) {
        int lines = folder.problems().size();
        Optional<Newer> newer = folder.newer();
        if (newer.isPresent()) {
            return Optional.of(newer.get().told());
        }
        return lines == 0
                ? ahead(progress(), now)
                : Optional.of(new Count(lines, "line") + " of the journal could not be read");
    }

    /** That a clock was ahead, where one was; nothing is done about it unasked: this one may be wrong. */
    static Optional<String> ahead(Progress progress, OffsetDateTime now) {
        int questions = progress.ahead(now);
        return questions == 0
                ? Optional.empty()
                : Optional.of("the last answers to %s are dated after today; aide doctor explains"
                        .formatted(new Count(questions, "question")));
    }

    /** Closes the files and tells what is wrong with them; the exit code. */
    int close() {
        tell(folder.problems(), outside);
        tell(folder.misread(), outside);
        OffsetDateTime now = outside.clock().get();
        ahead(progress(), now).ifPresent(outside::tell);
        List<String> lost = folder.closeWithBackup(new LearnerName(name), now.toLocalDate());
        lost.forEach(line -> outside.tell("aide: " + line));
        return lost.isEmpty() ? Exit.OK : Exit.PROBLEMS;
    }

    /** Lines of the journal that were not understood are told, and no reason to stop. */
    static void tell(List<Problem> problems, Outside outside) {
        problems.forEach(problem -> outside.tell(problem.toString()));
    }
}
