package aide.disk;

import aide.study.Event;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.UnaryOperator;

/** The program with one bug each, which torture must find. */
final class SeededBugs {

    static final List<Subject> ALL = List.of(
            Subject.saving("acknowledged before written", SeededBugs::acknowledgedBeforeWritten),
            Subject.saving("always acknowledged", SeededBugs::alwaysAcknowledged),
            Subject.withoutLock("lock dropped"),
            writing("never forced to the disk", SeededTails::neverForced),
            writing("forced again after a failure", SeededTails::forcedAgainAfterAFailure),
            writing("failure to force ignored", SeededTails::failureToForceIgnored),
            writing("short write taken as whole", SeededTails::shortWriteTakenAsWhole),
            writing("never cut back", SeededTails::neverCutBack),
            writing("torn line glued to the next", SeededTails::tornLineGluedToTheNext),
            writing("buffered", SeededTails::buffered),
            Subject.onDisk("folder never forced", SeededBugs::folderNeverForced),
            Subject.onDisk("whole files not forced", SeededBugs::wholeFilesNotForced),
            Subject.onDisk("whole files written in place", SeededBugs::writtenInPlace),
            Subject.onDisk("checksums not checked", SeededReadings::sealsNotChecked));

    private static final WeakHashMap<LearnerFolder, List<Event>> WAITING = new WeakHashMap<>();

    private SeededBugs() {}

    private static Subject writing(String name, UnaryOperator<Folder.Tail> bug) {
        return Subject.onDisk(name, disk -> new ThroughFolder(disk) {
            @Override
            public Tail tail(String file) throws IOException {
                return bug.apply(super.tail(file));
            }
        });
    }

    /** One answer late, as a thread of its own that saves might be. */
    private static Optional<String> acknowledgedBeforeWritten(
            LearnerFolder learner, List<Event> events) {
        List<Event> before = WAITING.getOrDefault(learner, new ArrayList<>());
        WAITING.put(learner, events);
        return learner.append(before);
    }

    private static Optional<String> alwaysAcknowledged(LearnerFolder learner, List<Event> events) {
        learner.append(events);
        return Optional.empty();
    }

    private static Folder folderNeverForced(Folder disk) {
        return new ThroughFolder(disk) {
            @Override
            public void sync() {}
        };
    }

    private static Folder wholeFilesNotForced(Folder disk) {
        return new ThroughFolder(disk) {
            @Override
            public Tail tail(String file) throws IOException {
                Tail tail = super.tail(file);
                return file.startsWith(".") ? SeededTails.neverForced(tail) : tail;
            }
        };
    }

    private static Folder writtenInPlace(Folder disk) {
        return new ThroughFolder(disk) {
            @Override
            public void rename(String from, String to) throws IOException {
                byte[] bytes = read(from).readAllBytes();
                try (Tail tail = tail(to)) {
                    tail.truncate(0);
                    for (ByteBuffer all = ByteBuffer.wrap(bytes); all.hasRemaining(); ) {
                        tail.write(all);
                    }
                    tail.force();
                }
                remove(from);
            }
        };
    }
}
