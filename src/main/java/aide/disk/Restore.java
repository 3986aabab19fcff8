package aide.disk;

import aide.base.Count;
import aide.study.Event;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Appends to this device's journal what only a backup has. */
record Restore(long events) implements Remedy {

    @Override
    public String plan() {
        return "append %s that only backups have".formatted(new Count(events, "event"));
    }

    @Override
    public String carryOut(Folder folder, String device) throws IOException {
        List<String> lost = new ArrayList<>();
        Gathering journal = new Gathering(folder, device);
        Optional<Folder> found = folder.find(Backups.FOLDER);
        if (found.isPresent()) {
            Backups backups = new Backups(found.get());
            for (Backup each : backups.all()) {
                take(backups, each, journal, lost);
            }
        }
        journal.close().ifPresent(lost::add);
        if (!lost.isEmpty()) {
            throw new IOException(lost.get(0));
        }
        return "appended %s that only backups had".formatted(new Count(journal.saved(), "event"));
    }

    /** Of one that breaks off, whatever comes before. */
    private static void take(Backups backups, Backup backup, Gathering journal, List<String> lost) {
        try (InputStream in = backups.open(backup)) {
            new JournalFile(backup.file(), event -> add(event, journal, lost), problem -> {})
                    .read(in, Extent.Size.NONE);
        } catch (IOException e) {
            return;
        }
    }

    private static void add(Event event, Gathering journal, List<String> lost) {
        if (journal.meet(event) == Roll.Meeting.NEW) {
            journal.add(event).ifPresent(lost::add);
        }
    }
}
