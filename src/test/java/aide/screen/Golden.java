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
public final class Golden {

    private static final Path HOME = Path.of("src", "test", "resources");

    private Golden() {}

    static void check(String name, String text) {
        check("screen", name + ".txt", text);
    }

    public static void check(String folder, String name, String text) {
        Path file = HOME.resolve(folder).resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(HOME.resolve(folder));
                Files.writeString(file, text);
            }
            assertEquals(Files.readString(file), text, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
