package aide.disk;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The backups of a learner's journals, in a folder of their own: one packed file a day. */
record Backups(Folder folder) {

    static final String FOLDER = "backups";

    /**
     * Makes today's, unless it is there, and lets old ones go.
     *
     * @return why that was not done, in words for the user
     */
    static Optional<String> make(Folder learners, LearnerName learner, LocalDate today) {
        try {
            Backups backups = new Backups(learners.make(FOLDER));
            if (backups.folder.names().contains(Backup.file(today))) {
                return Optional.empty();
            }
            backups.add(learners, learner, today);
            return backups.prune(today);
        } catch (IOException e) {
            return Optional.of(
                    "the backup of today was not made: %s; nothing is lost, the next run tries again"
                            .formatted(Reason.of(e)));
        }
    }

    /** In the order of their days. */
    List<Backup> all() throws IOException {
        List<Backup> all = new ArrayList<>();
        for (String name : folder.names()) {
            Optional<LocalDate> day = Backup.day(name);
            if (day.isPresent()) {
                all.add(new Backup(day.get(), folder.size(name)));
            }
        }
        return all;
    }

    InputStream open(Backup backup) throws IOException {
        return Unpacked.of(folder.read(backup.file()));
    }

    /** One that is not read back as it was written is no backup, and none is let go for it. */
    private void add(Folder learners, LearnerName learner, LocalDate today) throws IOException {
        BackupContent content = BackupContent.of(learners, learner);
        String name = Backup.file(today);
        WholeFile.write(folder, name, content);
        Extent found = new Extent();
        try (InputStream in = Unpacked.of(folder.read(name))) {
            found.addAll(in);
        }
        if (!found.size().equals(content.written())) {
            folder.remove(name);
            throw new IOException("it was not read back as it was written");
        }
    }

    private Optional<String> prune(LocalDate today) {
        try {
            for (Backup old : Retention.USUAL.surplus(all(), today)) {
                folder.remove(old.file());
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("old backups were not removed: %s; nothing is lost, they take room"
                    .formatted(Reason.of(e)));
        }
    }
}
