package aide.disk;

import aide.base.Problem;
import aide.base.UserError;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A bank's files in a folder: {@code sources.json}, {@code names.json}, {@code facts/*.json}. */
public final class BankFolder {

    static final int FILES_MAX = 1_000;
    static final int FILE_BYTES_MAX = 16 << 20;

    /** All files lie in memory at once. */
    static final int BYTES_MAX = 32 << 20;

    private static final String FACTS = "facts";
    private static final List<String> SINGLE = List.of("sources.json", "names.json");
    private static final String ASKED =
            "a bank is a folder with sources.json, names.json and facts/*.json";

    private final Path folder;
    private final Consumer<Problem> problems;
    private long left = BYTES_MAX;

    private BankFolder(Path folder, Consumer<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /**
     * Reads all texts; what cannot be read becomes a problem.
     *
     * @return the texts by their names, which have {@code /} on every system
     * @throws UserError when there is no such folder
     */
    public static SortedMap<String, String> read(Path path, Consumer<Problem> problems) {
        try {
            Path folder = path.toRealPath();
            if (!Files.isDirectory(folder)) {
                throw new NotDirectoryException(path.toString());
            }
            return new BankFolder(folder, problems).texts();
        } catch (IOException e) {
            throw new UserError("cannot read bank %s: %s; %s".formatted(path, Reason.of(e), ASKED));
        }
    }

    private SortedMap<String, String> texts() throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String name : SINGLE) {
            if (Files.exists(folder.resolve(name))) {
                text(name).ifPresent(text -> texts.put(name, text));
            } else {
                problems.accept(new Problem(name, "is missing; " + ASKED));
            }
        }
        for (String name : facts()) {
            if (left < 0) {
                problems.accept(new Problem(
                        name,
                        "comes after %d bytes of the bank, no more are read".formatted(BYTES_MAX)));
                break;
            }
            text(name).ifPresent(text -> texts.put(name, text));
        }
        return texts;
    }

    private List<String> facts() throws IOException {
        Path facts = folder.resolve(FACTS);
        if (!Files.isDirectory(facts)) {
            problems.accept(new Problem(FACTS, "is missing; " + ASKED));
            return List.of();
        }
        try (Stream<Path> files = Files.list(facts)) {
            List<String> names = files.map(file -> FACTS + "/" + file.getFileName())
                    .filter(name -> name.endsWith(".json"))
                    .limit(FILES_MAX + 1L)
                    .sorted()
                    .collect(Collectors.toList());
            if (names.size() > FILES_MAX) {
                problems.accept(new Problem(
                        FACTS, "has over %s files, no more are read".formatted(FILES_MAX)));
                return List.of();
            }
            return names;
        }
    }

    private Optional<String> text(String name) {
        try {
            Path file = folder.resolve(name).toRealPath();
            if (!file.startsWith(folder)) {
                throw new IOException("a link leads out of the bank");
            }
            return Optional.of(text(file));
        } catch (CharacterCodingException e) {
            problems.accept(new Problem(name, "is not UTF-8; save it as UTF-8"));
        } catch (IOException e) {
            problems.accept(new Problem(name, "cannot be read: " + Reason.of(e)));
        }
        return Optional.empty();
    }

    private String text(Path file) throws IOException {
        byte[] bytes = LimitedFile.read(file, FILE_BYTES_MAX);
        left -= bytes.length;
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
