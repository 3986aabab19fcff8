package aide.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aide.base.Problem;
import aide.base.UserError;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

class BankFolderTest {

    private static final String ASKED =
            "a bank is a folder with sources.json, names.json and facts/*.json";

    @TempDir
    Path temporary;

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void theFilesOfABankAreRead() throws IOException {
        write("sources.json", "[\"é\"]");
        write("names.json", "[]");
        write("facts/b.json", "b");
        write("facts/a.json", "a");
        write("facts/notes.txt", "n");
        write("other.json", "o");

        assertEquals(
                "{facts/a.json=a, facts/b.json=b, names.json=[], sources.json=[\"é\"]}",
                read().toString());
        assertEquals("", told());
    }

    @Test
    void whatIsMissingIsToldAltogether() throws IOException {
        write("names.json", "[]");

        assertEquals(Map.of("names.json", "[]"), read());
        assertEquals(
                "sources.json: is missing; " + ASKED + "\nfacts: is missing; " + ASKED + "\n",
                told());
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        Path nowhere = temporary.resolve("nowhere");

        assertEquals(
                "cannot read bank " + nowhere + ": no such file or folder; " + ASKED,
                String.valueOf(
                        assertThrows(UserError.class, () -> BankFolder.read(nowhere, problems::add))
                                .getMessage()));
    }

    @Test
    void whatCannotBeReadIsToldAndTheRestRead() throws IOException {
        write("names.json", "[]");
        Files.createDirectory(bank().resolve("sources.json"));
        write("facts/c.json", "c");
        Files.write(bank().resolve("facts/latin.json"), new byte[] {'"', (byte) 0xE9, '"'});
        Path secret = Files.writeString(temporary.resolve("secret"), "s", StandardCharsets.UTF_8);
        Files.createSymbolicLink(bank().resolve("facts/link.json"), secret);
        Files.createSymbolicLink(bank().resolve("facts/lost.json"), temporary.resolve("lost"));
        try (RandomAccessFile huge =
                new RandomAccessFile(bank().resolve("facts/huge.json").toFile(), "rw")) {
            huge.setLength((16 << 20) + 1);
        }

        assertEquals(Map.of("names.json", "[]", "facts/c.json", "c"), read());
        assertEquals("""
                sources.json: cannot be read: is no file
                facts/huge.json: cannot be read: has over 16777216 bytes
                facts/latin.json: is not UTF-8; save it as UTF-8
                facts/link.json: cannot be read: a link leads out of the bank
                facts/lost.json: cannot be read: no such file or folder
                """, told());
    }

    @Test
    void endlessFactsAreNotRead() throws IOException {
        write("sources.json", "[]");
        write("names.json", "[]");
        for (int i = 0; i <= BankFolder.FILES_MAX; i++) {
            write("facts/" + i + ".json", "");
        }

        assertEquals(2, read().size());
        assertEquals("facts: has over 1000 files, no more are read\n", told());
    }

    private Map<String, String> read() throws IOException {
        return BankFolder.read(bank(), problems::add);
    }

    private Path bank() throws IOException {
        return Files.createDirectories(temporary.resolve("bank"));
    }

    private void write(String name, String text) throws IOException {
        Path file = bank().resolve(name);
        if (name.startsWith("facts/")) {
            Files.createDirectories(bank().resolve("facts"));
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private String told() {
        return problems.stream().map(problem -> problem + "\n").collect(Collectors.joining());
    }
}
