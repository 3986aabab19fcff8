package aide.disk;

import aide.base.Problem;
import aide.exchange.EventJson;
import aide.exchange.LearnerLine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the histories in a folder, which may be full of anything. */
final class HandedFiles {

    /** For whole homes, put into a folder of the learner's in a folder of the class's. */
    static final int DEPTH_MAX = 6;

    static final int FILES_MAX = 20_000;

    private static final int BEGINNING_BYTES = 16 << 10;
    private static final String LEARNERS = "learners";

    /** What lies beside the journals of a learner. */
    private static final Set<String> OWN =
            Set.of(Snapshot.FILE, Chosen.FILE, Backups.FOLDER, MoveAside.FOLDER);

    private final Path all;
    private final Consumer<Problem> problems;
    private final List<HandedFile> found = new ArrayList<>();
    private int seen;

    private HandedFiles(Path all, Consumer<Problem> problems) {
        this.all = all;
        this.problems = problems;
    }

    /** In the order of their places; what is none is told. */
    static List<HandedFile> in(Path folder, Consumer<Problem> problems) throws IOException {
        HandedFiles files = new HandedFiles(folder.toRealPath(), problems);
        files.walk(files.all, 1);
        return List.copyOf(files.found);
    }

    /** One file that somebody has named; empty where it is none, which is told. */
    static List<HandedFile> at(Path file, Consumer<Problem> problems) {
        Path absolute = file.toAbsolutePath();
        HandedFiles files = new HandedFiles(absolute.resolveSibling(""), problems);
        files.look(absolute);
        return List.copyOf(files.found);
    }

    private void walk(Path folder, int depth) throws IOException {
        List<Path> entries = entries(folder);
        List<String> journals = JournalNames.in(entries.stream()
                .filter(Files::isRegularFile)
                .map(HandedFiles::name)
                .toList());
        for (Path entry : entries) {
            if (++seen > FILES_MAX) {
                tell(entry, "comes after %d others; no more are read".formatted(FILES_MAX));
                return;
            }
            if (Files.isSymbolicLink(entry)) {
                tell(entry, "is a link, which is not followed; skipped");
            } else if (journals.contains(name(entry))) {
                add(name(folder), all.relativize(folder), entry);
            } else if (journals.isEmpty() || !OWN.contains(name(entry))) {
                deeper(entry, depth);
            }
        }
    }

    /** Sorted; hidden ones are the system's. Of a home only the learners are looked at. */
    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!name(file).startsWith(".")) {
                    entries.add(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        Collections.sort(entries);
        Path learners = folder.resolve(LEARNERS);
        return entries.contains(learners) && Files.isDirectory(learners)
                ? List.of(learners)
                : entries;
    }

    private void deeper(Path entry, int depth) {
        if (Files.isDirectory(entry)) {
            enter(entry, depth);
        } else {
            look(entry);
        }
    }

    private void enter(Path folder, int depth) {
        if (depth == DEPTH_MAX) {
            tell(folder, "lies more than %d folders deep; skipped".formatted(DEPTH_MAX - 1));
            return;
        }
        try {
            walk(folder, depth + 1);
        } catch (IOException e) {
            tell(folder, "cannot be read: " + Reason.of(e) + "; skipped");
        }
    }

    /** A file by whatever name: its first lines tell what it is. */
    private void look(Path file) {
        try {
            Optional<String> name = Files.isRegularFile(file) ? owner(file) : Optional.empty();
            if (name.isPresent()) {
                add(name.get(), all.relativize(file), file);
            } else {
                tell(
                        file,
                        "is no learner's history, expected a learner's folder or what"
                                + " \"aide export progress\" writes; skipped");
            }
        } catch (IOException e) {
            tell(file, "cannot be read: " + Reason.of(e) + "; skipped");
        }
    }

    /** Whose history it is; that of nobody in particular where it is a journal, and empty where it is none. */
    private static Optional<String> owner(Path file) throws IOException {
        Owner owner = new Owner();
        try (InputStream in = Unpacked.open(file)) {
            byte[] beginning = in.readNBytes(BEGINNING_BYTES);
            new Lines(new Extent(), owner).read(new ByteArrayInputStream(beginning));
        }
        return owner.name.or(
                () -> owner.events > 0 ? Optional.of(HandedName.NOBODY) : Optional.empty());
    }

    /** Reads who it is about. */
    private static final class Owner implements Lines.Sink {

        private Optional<String> name = Optional.empty();
        private int events;

        @Override
        public void line(long number, byte[] bytes, int from, int to) {
            EventJson.read(bytes, from, to)
                    .match(event -> events++, this::begin, newer -> {}, damaged -> {});
        }

        private void begin(LearnerLine line) {
            name = name.or(() -> Optional.of(line.name()));
        }

        /** Such a line names nobody. */
        @Override
        public void tooLong(long number) {}
    }

    private void add(String own, Path where, Path file) {
        found.add(new HandedFile(
                HandedName.of(own, where), HandedName.clean(own), file, place(file)));
    }

    private void tell(Path file, String what) {
        problems.accept(new Problem(place(file), what));
    }

    private String place(Path file) {
        return all.relativize(file).toString().replace('\\', '/');
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
