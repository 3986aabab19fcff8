package aide.disk;

import aide.base.Problem;
import aide.base.UserError;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * What a newer aide has written among a learner's files. This one reads what it understands of them,
 * and writes nothing beside it: what it asks and schedules would rest on a sum that lacks something.
 *
 * @param place the file, and of a journal the line
 */
public record Newer(String place) {

    /** In a few words, for a screen. */
    public String told() {
        return place + " was written by a newer aide, so this one only reads";
    }

    /** Why nothing is written, and the way out. */
    public String refusal(LearnerName learner) {
        return "%s; nothing of learner \"%s\" was changed; update aide, or use another --learner"
                .formatted(told(), learner);
    }

    /** Looks for it where the files were opened, and at as little of them as will do. */
    static Optional<Newer> in(Folder folder, LearnerFiles opened) throws IOException {
        Optional<Newer> line = opened.problems().isEmpty() ? Optional.empty() : line(folder);
        return line.isPresent() || opened.isQuick() ? line : page(folder);
    }

    /**
     * Looks at all files before they are written to.
     *
     * @throws UserError when there is such a thing
     */
    static void refuse(Folder folder, LearnerName learner) throws IOException {
        Optional<Newer> line = line(folder);
        Optional<Newer> newer = line.isPresent() ? line : page(folder);
        if (newer.isPresent()) {
            throw new UserError(newer.get().refusal(learner));
        }
    }

    /** The first such line of a journal. */
    private static Optional<Newer> line(Folder folder) throws IOException {
        for (String name : JournalNames.in(folder.names())) {
            JournalFile file = new JournalFile(name, event -> {}, problem -> {});
            try (InputStream in = folder.read(name)) {
                file.read(in, Extent.Size.NONE);
            }
            if (file.newer().isPresent()) {
                return file.newer();
            }
        }
        return Optional.empty();
    }

    /** What is told of a snapshot: its journals are summed instead. */
    Problem unused() {
        return new Problem(place, "was written by a newer aide; kept, not used");
    }

    static Optional<Newer> page(Folder folder) {
        return Snapshot.isNewer(folder) ? Optional.of(new Newer(Snapshot.FILE)) : Optional.empty();
    }
}
