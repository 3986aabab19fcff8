package aide.disk;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Looks whether the snapshot fits the journals; if it does not, nothing is lost but time. */
final class SnapshotCheck {

    private final Folder folder;
    private final Findings findings;
    private final JournalCheck journals;

    SnapshotCheck(Folder folder, Findings findings, JournalCheck journals) {
        this.folder = folder;
        this.findings = findings;
        this.journals = journals;
    }

    void run(Rules rules) throws IOException {
        Optional<Newer> newer = Newer.page(folder);
        if (newer.isPresent()) {
            findings.newer(newer.get());
            findings.problems(List.of(newer.get().unused()));
        } else {
            runOurs(rules);
        }
    }

    private void runOurs(Rules rules) throws IOException {
        if (!journals.isLegible() || !journals.hasEvents() || fits(rules)) {
            return;
        }
        if (journals.isMendable()) {
            findings.note(Snapshot.FILE + " does not fit the journals, which is harmless:"
                    + " the next start makes it anew");
            findings.mend(new Resum(rules));
        } else {
            findings.note(Snapshot.FILE + " is not used as long as the journals have problems;"
                    + " each start sums all of them");
        }
    }

    private boolean fits(Rules rules) throws IOException {
        Optional<Snapshot> snapshot =
                Snapshot.read(folder).filter(each -> each.rules().equals(rules.mark()));
        if (snapshot.isEmpty()) {
            return false;
        }
        Optional<History> tail = History.behind(folder, snapshot.get().journals());
        return tail.isPresent()
                && snapshot.get()
                        .progress()
                        .then(rules.present(tail.get().events()), rules.scheduler())
                        .isPresent();
    }
}
