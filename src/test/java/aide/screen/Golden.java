package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with the file that keeps how it should be.
 *
 * <p>{@code mvn test -Dgolden.update=true} writes the files anew; then look at what git says has
 * changed before it is committed.
 */
final class Golden {

    private static final Path HOME = Path.of("src", "test", "resources", "screen");

    private Golden() {}

    static void check(String name, String text) {
        Path file = HOME.resolve(name + ".txt");
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(HOME);
                Files.writeString(file, text);
            }
            assertEquals(Files.readString(file), text, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
