package aide.disk;

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
import java.util.Optional;

class SourceFolderTest {

    @TempDir
    Path folder;

    /** The sum is the one of {@code printf 'é\n' | sha256sum}. */
    @Test
    void aDocumentHasATextAndASum() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0xC3, (byte) 0xA9, '\n'});
        Document document = new SourceFolder(folder).document("a.txt");

        assertEquals(
                "edd3a863872a04239eb29ad4bc12fc892b3d4ae57cc7e786a3697816f8e141c2",
                document.sha256());
        assertEquals(Optional.of("é\n"), document.text());
    }

    @Test
    void aDocumentInAnotherEncodingHasNoText() throws IOException {
        Files.write(folder.resolve("a.txt"), new byte[] {(byte) 0xE9});

        assertEquals(
                Optional.empty(), new SourceFolder(folder).document("a.txt").text());
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
