package aide.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aide.base.UserError;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class SourceFolderTest {

    @TempDir
    Path folder;

    /** The sum is the one of {@code printf 'é\n' | sha256sum}. */
    @Test
    void aDocumentIsReadAsItIs() throws IOException {
        byte[] bytes = {(byte) 0xC3, (byte) 0xA9, '\n', (byte) 0xFF};
        Files.write(folder.resolve("a.txt"), bytes);

        assertArrayEquals(bytes, new SourceFolder(folder).document("a.txt"));
    }

    @ParameterizedTest
    @CsvSource({"b.txt, no such file", "../a.txt, is no name of a file", "sub, is no file"})
    void whatIsNoDocumentIsRefused(String file, String why) throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        SourceFolder sources = new SourceFolder(folder);

        assertEquals(
                why,
                String.valueOf(assertThrows(IOException.class, () -> sources.document(file))
                        .getMessage()));
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        Path nowhere = folder.resolve("nowhere");

        assertEquals(
                "there is no folder " + nowhere + "; --sources is the folder of the documents",
                String.valueOf(assertThrows(UserError.class, () -> new SourceFolder(nowhere))
                        .getMessage()));
    }
}
