package aide.disk;

import aide.base.Problem;
import aide.exchange.PreferencesText.Reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What is found in a learner's folder when every file is looked at, which changes none of them. */
public final class Checkup {

    private final List<String> notes;
    private final List<Problem> problems;
    private final List<Remedy> remedies;
    private final Optional<Newer> newer;

    Checkup(
            List<String> notes,
            List<Problem> problems,
            List<Remedy> remedies,
            Optional<Newer> newer) {
        this.notes = List.copyOf(notes);
        this.problems = List.copyOf(problems);
        this.remedies = List.copyOf(remedies);
        this.newer = newer;
    }

    /**
     * Looks at {@code home/learners/NAME} without holding it; empty for somebody who has not begun.
     *
     * @throws aide.base.UserError when it cannot be read
     */
    public static Optional<Checkup> of(
            Path home, LearnerName learner, RuleBook rules, OffsetDateTime now) {
        return Glance.at(home, learner, folder -> {
            Findings findings = examined(folder, rules, now);
            Permissions.check(LearnerFolder.path(home, learner), findings);
            return findings.checkup();
        });
    }

    static Checkup of(Folder folder, RuleBook rules, OffsetDateTime now) throws IOException {
        return examined(folder, rules, now).checkup();
    }

    private static Findings examined(Folder folder, RuleBook rules, OffsetDateTime now)
            throws IOException {
        Findings findings = new Findings();
        JournalCheck journals = new JournalCheck(folder, findings, now);
        journals.run();
        new BackupCheck(folder, findings, journals).run();
        Reading chosen = Chosen.read(folder);
        findings.problems(chosen.problems());
        new FilesCheck(folder, findings).run();
        new SnapshotCheck(folder, findings, journals).run(rules.rules(chosen.preferences()));
        return findings;
    }

    /** What is good to know, and no reason to do anything. */
    public List<String> notes() {
        return notes;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** What a newer aide wrote: then nothing can be done, for this one only reads. */
    public Optional<Newer> newer() {
        return newer;
    }

    /** What can be done, in the order in which it is done. */
    public List<String> plans() {
        return remedies.stream().map(Remedy::plan).toList();
    }

    List<Remedy> remedies() {
        return remedies;
    }
}
