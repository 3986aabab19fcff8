package aide.disk;

import aide.base.Problem;
import aide.base.UserError;
import aide.study.Event;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes what is missing in a learner's journal from files of other machines; these stay as they are.
 *
 * <p>Files are taken in an order that hangs on nothing but what is in them ({@link MergeOrder}): in
 * whatever order they were named, the journal has the same bytes.
 */
public final class Merge {

    private final List<Problem> problems = new ArrayList<>();
    private final Gathering journal;
    private long known;
    private long misread;

    private Merge(Gathering journal) {
        this.journal = journal;
    }

    /**
     * What came of a merge.
     *
     * @param added how many events are new, and saved now
     * @param known how many were there already
     * @param misread how many lines were not understood
     * @param lost why not all that is new is saved, in words for the user
     */
    public record Outcome(
            long added, long known, long misread, List<Problem> problems, Optional<String> lost) {

        private Outcome but(Optional<String> notBackedUp) {
            return new Outcome(added, known, misread, problems, notBackedUp);
        }
    }

    /**
     * Merges these files into {@code home/learners/NAME}, which is made where it is missing.
     *
     * @throws UserError when another process holds it, or it cannot be read
     */
    public static Outcome into(
            Path home, LearnerName learner, String device, Holder me, List<HandedFile> files) {
        return Held.with(home, learner, me, folder -> {
            Outcome outcome = into(folder, device, files);
            return outcome.added() == 0 || outcome.lost().isPresent()
                    ? outcome
                    : outcome.but(Backups.make(folder, learner, me.since().toLocalDate()));
        });
    }

    static Outcome into(Folder folder, String device, List<HandedFile> files) throws IOException {
        Merge merge = new Merge(new Gathering(folder, device));
        for (HandedFile file : MergeOrder.of(files)) {
            merge.take(file);
        }
        Optional<String> lost = merge.journal.close();
        return new Outcome(merge.journal.saved(), merge.known, merge.misread, merge.problems, lost);
    }

    private void take(HandedFile file) {
        OneKind odd = new OneKind();
        JournalFile lines = new JournalFile(
                file.place(), "skipped", event -> meet(event, file.place(), odd), problems::add);
        try (InputStream in = file.openWhole()) {
            lines.read(in, Extent.Size.NONE);
        } catch (IOException e) {
            problems.add(file.problem("cannot be read to its end: " + Reason.of(e)));
        }
        problems.addAll(odd.all());
        misread += lines.misread();
    }

    private void meet(Event event, String place, OneKind odd) {
        Roll.Meeting meeting = journal.meet(event);
        if (meeting == Roll.Meeting.CLASH) {
            odd.add(
                    place,
                    "another event has the id %s here; both are kept, one is counted"
                            .formatted(event.id()));
        }
        if (meeting == Roll.Meeting.KNOWN) {
            known++;
        } else {
            journal.add(event).ifPresent(what -> odd.add(place, what));
        }
    }
}
