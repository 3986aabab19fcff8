package aide.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a file of an attack in a folder. */
interface Trap {

    /** A sound bank, of which other traps take the place of a file. */
    Trap BANK = bank("", "", "");

    void in(Path folder) throws IOException;

    default Trap and(Trap other) {
        return folder -> {
            in(folder);
            other.in(folder);
        };
    }

    /** A bank that is sound but for one change. */
    static Trap bank(String file, String old, String by) {
        return folder -> Trial.bank(Files.createDirectory(folder.resolve("bank")), file, old, by);
    }

    static Trap text(String file, String text) {
        return text(file, text, StandardCharsets.UTF_8);
    }

    static Trap text(String file, String text, Charset charset) {
        return bytes(file, text.getBytes(charset));
    }

    static Trap bytes(String file, byte... bytes) {
        return folder -> Files.write(place(folder, file), bytes);
    }

    /** A file that would be much to keep in a repository. */
    static Trap large(String file, String begin, String piece, int times) {
        return folder -> {
            try (OutputStream out = Files.newOutputStream(place(folder, file))) {
                out.write(begin.getBytes(StandardCharsets.UTF_8));
                byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < times; i++) {
                    out.write(bytes);
                }
            }
        };
    }

    static Trap link(String file, String target) {
        return folder -> Files.createSymbolicLink(place(folder, file), Path.of(target));
    }

    static Trap folder(String file) {
        return folder -> Files.createDirectory(place(folder, file));
    }

    /** A file that waits for somebody to write into it. */
    static Trap pipe(String file) {
        return folder -> {
            String place = place(folder, file).toString();
            try {
                new ProcessBuilder("mkfifo", place).inheritIO().start().waitFor();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        };
    }

    private static Path place(Path folder, String file) throws IOException {
        Path place = folder.resolve(file);
        Files.createDirectories(place.resolveSibling(""));
        Files.deleteIfExists(place);
        return place;
    }
}
