package aide.bank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The bank of this repository. */
final class Shipped {

    private static final Path QUESTIONS = Path.of("questions");

    private Shipped() {}

    static Reading reading() {
        Map<String, String> files = new LinkedHashMap<>();
        for (Path file : files()) {
            files.put(QUESTIONS.relativize(file).toString().replace('\\', '/'), text(file));
        }
        return BankReader.read(files);
    }

    static Bank bank() {
        return reading().bank().orElseThrow();
    }

    static String schema(String name) {
        return text(QUESTIONS.resolve("schema").resolve(name + ".schema.json"));
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.walk(QUESTIONS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().contains("schema"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
