package aide.bank;

import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.base.Problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A small sound bank with its documents, to be broken in one place or several. */
record Sample(Map<String, String> files, Map<String, byte[]> documents) {

    static final String SOURCES = "sources.json";
    static final String NAMES = "names.json";
    static final String FACTS = "facts/1-treaty.json";
    static final String LIST = "facts/2-list.json";
    static final String HERALD = "herald.txt";
    static final String GAZETTE = "gazette.txt";

    static Sample sound() {
        return new Sample(
                Map.of(SOURCES, bank(SOURCES), NAMES, bank(NAMES), FACTS, bank(FACTS)),
                Map.of(HERALD, document(HERALD), GAZETTE, document(GAZETTE)));
    }

    /** With a further file, whose question has several answers that are right together. */
    static Sample withList() {
        return sound().with(LIST, text("list.json"));
    }

    /** With the first {@code old} text of a file replaced. */
    Sample edit(String file, String old, String by) {
        String text = Objects.requireNonNull(files.get(file));
        assertTrue(text.contains(old), old);
        int at = text.indexOf(old);
        return with(file, text.substring(0, at) + by + text.substring(at + old.length()));
    }

    Sample with(String file, String text) {
        Map<String, String> edited = new HashMap<>(files);
        edited.put(file, text);
        return new Sample(edited, documents);
    }

    Sample without(String file) {
        Map<String, String> fewer = new HashMap<>(files);
        fewer.remove(file);
        return new Sample(fewer, documents);
    }

    Sample withDocument(String file, String text) {
        Map<String, byte[]> edited = new HashMap<>(documents);
        edited.put(file, text.getBytes(StandardCharsets.UTF_8));
        return new Sample(files, edited);
    }

    Sample withoutDocument(String file) {
        Map<String, byte[]> fewer = new HashMap<>(documents);
        fewer.remove(file);
        return new Sample(files, fewer);
    }

    Bank bank() {
        Reading reading = BankReader.read(files);
        return reading.bank().orElseThrow(() -> new AssertionError(told(reading.problems())));
    }

    /** Each problem on a line of its own. */
    static String told(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    private static String bank(String file) {
        return text("sound/" + file);
    }

    /** A text file among the test's resources. */
    static String text(String name) {
        return new String(resource(name), StandardCharsets.UTF_8);
    }

    private static byte[] document(String file) {
        return resource("documents/" + file);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Sample.class.getResourceAsStream("/bank/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
