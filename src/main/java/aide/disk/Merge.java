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
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Takes what is missing in a learner's journal from files of other machines; these stay as they are.
 *
 * <p>Files are taken in an order that hangs on nothing but what is in them ({@link MergeOrder}): in
 * whatever order they were named, the journal has the same bytes.
 */
public final class Merge {

    private final Roll roll = new Roll();
    private final List<Problem> problems = new ArrayList<>();
    private final Additions additions;
    private long known;
    private long misread;

    private Merge(Folder folder, String device) throws IOException {
        SortedMap<String, Extent> extents = new TreeMap<>();
        for (String name : JournalNames.in(folder.names())) {
            try (InputStream in = folder.read(name)) {
                new JournalFile(name, roll::meet, problem -> {})
                        .read(in, Extent.Size.NONE)
                        .ifPresent(extent -> extents.put(name, extent));
            }
        }
        additions =
                new Additions(new Segments(folder, JournalNames.of(device).segments(), extents));
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
        Merge merge = new Merge(folder, device);
        for (HandedFile file : MergeOrder.of(files)) {
            merge.take(file);
        }
        Optional<String> lost = merge.additions.close();
        return new Outcome(
                merge.additions.saved(), merge.known, merge.misread, merge.problems, lost);
    }

    private void take(HandedFile file) {
        JournalFile journal =
                new JournalFile(file.place(), "skipped", event -> meet(event, file), problems::add);
        try (InputStream in = file.openWhole()) {
            journal.read(in, Extent.Size.NONE);
        } catch (IOException e) {
            problems.add(file.problem("cannot be read to its end: " + Reason.of(e)));
        }
        misread += journal.misread();
    }

    private void meet(Event event, HandedFile file) {
        Roll.Meeting meeting = roll.meet(event);
        if (meeting == Roll.Meeting.CLASH) {
            problems.add(
                    file.problem("another event has the id %s here; both are kept, one is counted"
                            .formatted(event.id())));
        }
        if (meeting == Roll.Meeting.KNOWN) {
            known++;
        } else {
            additions.add(event).ifPresent(what -> problems.add(file.problem(what)));
        }
    }
}
