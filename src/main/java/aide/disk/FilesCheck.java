package aide.disk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for files that a run left behind when it broke off, and for those that are not ours. */
final class FilesCheck {

    private static final String GZIP = ".gz";
    private static final Set<String> OURS = Set.of(Snapshot.FILE, Chosen.FILE, Lock.FILE);

    private final Folder folder;
    private final Findings findings;

    FilesCheck(Folder folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    void run() throws IOException {
        List<String> names = folder.names();
        List<String> journals = JournalNames.in(names);
        for (String name : names) {
            if (isLeftover(name)) {
                leftover(new RemoveLeftover("", name));
            } else if (!journals.contains(name) && !OURS.contains(name)) {
                findings.note(name + " is no file of aide's, and left alone");
            }
        }
        below(Backups.FOLDER);
        below(MoveAside.FOLDER);
    }

    private void below(String name) throws IOException {
        Optional<Folder> below = folder.find(name);
        List<String> names = below.isPresent() ? below.get().names() : List.of();
        names.stream()
                .filter(FilesCheck::isLeftover)
                .forEach(each -> leftover(new RemoveLeftover(name, each)));
    }

    private void leftover(RemoveLeftover remedy) {
        findings.problem(remedy.path(), "was left by a run that broke off while it wrote a file");
        findings.mend(remedy);
    }

    /** What we call a file until it is whole; other hidden files are somebody's. */
    private static boolean isLeftover(String name) {
        if (!name.startsWith(WholeFile.BEGIN) || !name.endsWith(WholeFile.END)) {
            return false;
        }
        String file =
                name.substring(WholeFile.BEGIN.length(), name.length() - WholeFile.END.length());
        return OURS.contains(file) || file.endsWith(SegmentNames.END) || file.endsWith(GZIP);
    }
}
