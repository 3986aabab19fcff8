package aide.disk;

import aide.base.Count;
import aide.study.Event;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Looks whether each backup can be read, and whether one has what the journals lack. */
final class BackupCheck {

    private final Folder folder;
    private final Findings findings;
    private final JournalCheck journals;
    private long lacking;

    BackupCheck(Folder folder, Findings findings, JournalCheck journals) {
        this.folder = folder;
        this.findings = findings;
        this.journals = journals;
    }

    void run() throws IOException {
        Optional<Backups> backups = folder.find(Backups.FOLDER).map(Backups::new);
        List<Backup> all = backups.isPresent() ? backups.get().all() : List.of();
        for (Backup each : all) {
            check(backups.orElseThrow(), each);
        }
        findings.note(
                all.isEmpty()
                        ? "no backup yet"
                        : new Count(all.size(), "backup") + ", the newest of "
                                + all.get(all.size() - 1).day());
        if (lacking > 0 && journals.isLegible()) {
            findings.mend(new Restore(lacking));
        }
    }

    private void check(Backups backups, Backup backup) {
        String place = Backups.FOLDER + "/" + backup.file();
        long before = lacking;
        try (InputStream in = backups.open(backup)) {
            new JournalFile(place, event -> lacking += isNew(event) ? 1 : 0, problem -> {})
                    .read(in, Extent.Size.NONE);
        } catch (IOException e) {
            findings.problem(
                    place, "cannot be read to its end: %s; remove it".formatted(Reason.of(e)));
        }
        if (lacking > before && journals.isLegible()) {
            findings.problem(
                    place,
                    "has %s that the journals lack"
                            .formatted(new Count(lacking - before, "event")));
        }
    }

    /** Whatever bears an id that is there was told of in the journals. */
    private boolean isNew(Event event) {
        return journals.roll().meet(event) == Roll.Meeting.NEW;
    }
}
