package aide.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class PrintCommandTest {

    @TempDir
    Path temporary;

    @Test
    void writesAPageForPrintingAndOneToChange() throws IOException {
        Path folder = temporary.resolve("new").resolve("folder");

        Outcome outcome = print(folder, "--versions", "2", "--questions", "4", "--seed", "7");

        assertEquals(
                Outcome.ok(folder.resolve("worksheet.html") + "\n" + folder.resolve("worksheet.md")
                        + "\nseed 7\n"),
                outcome);
        assertEquals(
                List.of("map-a.svg", "map-b.svg", "worksheet.html", "worksheet.md"), names(folder));
    }

    @Test
    void aSeedIsDrawnAndToldWhereNoneIsGiven() throws IOException {
        Outcome outcome = print(temporary.resolve("drawn"), "--questions", "4");
        String seed = outcome.out().lines().toList().get(2).substring("seed ".length());

        print(temporary.resolve("given"), "--questions", "4", "--seed", seed);

        assertTrue(html("drawn").contains("seed " + seed));
        assertArrayEquals(bytes("drawn", "worksheet.html"), bytes("given", "worksheet.html"));
        assertArrayEquals(bytes("drawn", "worksheet.md"), bytes("given", "worksheet.md"));
    }

    @Test
    void whereThereAreFewerQuestionsAllAreAskedAndThatIsTold() throws IOException {
        Outcome outcome = print(temporary.resolve("few"), "--seed", "7");

        assertEquals("aide: there are only 4 questions to print\n", outcome.err());
        assertEquals(Exit.OK, outcome.exit());
        assertTrue(html("few").contains("In which port was the treaty signed?"));
        assertEquals(2, html("few").split("<p class=\"gap\">", -1).length);
    }

    @Test
    void whereThereIsNoneNothingIsWritten() {
        Path folder = temporary.resolve("none");

        assertEquals(
                Outcome.refused("there is no such question to print"),
                print(folder, "--kind", "who"));
        assertTrue(Files.notExists(folder));
    }

    @Test
    void partsAreLeftOutAndPaperIsChosen() throws IOException {
        Path folder = temporary.resolve("bare");

        print(folder, "--questions", "4", "--without", "map,timeline", "--paper", "letter");

        assertEquals(List.of("worksheet.html", "worksheet.md"), names(folder));
        assertFalse(html("bare").contains("<svg"));
        assertTrue(html("bare").contains("@page { size: letter; }"));
    }

    @Test
    void aTitleStandsAtTheHeadAndABlankOneIsNone() throws IOException {
        print(temporary.resolve("named"), "--questions", "4", "--title", "Ports & tolls");
        print(temporary.resolve("blank"), "--questions", "4", "--title", " ");

        assertTrue(html("named").contains("<h1>Ports &amp; tolls</h1>"));
        assertTrue(html("blank").contains("<h1>Worksheet</h1>"));
    }

    @Test
    void aDeckIsPrintedUnderItsTitle() throws IOException {
        Path deck = temporary.resolve("missed.json");
        Files.writeString(deck, """
                {"title": "Missed by 10b", "questions": ["signing/where", "fleet/how-many"]}
                """);

        Outcome outcome = print(temporary.resolve("deck"), "--deck", "" + deck, "--questions", "2");

        assertEquals("", outcome.err());
        assertTrue(html("deck").contains("<h1>Missed by 10b</h1>"));
        assertTrue(html("deck").contains("How many boats"));
        assertFalse(html("deck").contains("On which weekday"));
    }

    @Test
    void aPlaceThatDoesNotDoIsTold() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");

        assertEquals(
                Outcome.refused("cannot write to " + file + ": a file is where a folder should be"),
                print(file, "--questions", "4"));
        assertEquals(
                Outcome.refused("cannot write to " + file.resolve("below")
                        + ": a file is where a folder should be"),
                print(file.resolve("below"), "--questions", "4"));
        assertEquals(
                Outcome.refused("cannot write to : expected a folder"),
                print(Path.of(""), "--questions", "4"));
    }

    private Outcome print(Path folder, String... options) {
        List<String> always = List.of("print", "--bank", Trial.BANK.toString(), "-o", "" + folder);
        return new Trial(temporary.resolve("home"))
                .run(Stream.concat(always.stream(), Stream.of(options)).toList());
    }

    private String html(String folder) throws IOException {
        return Files.readString(temporary.resolve(folder).resolve("worksheet.html"));
    }

    private byte[] bytes(String folder, String file) throws IOException {
        return Files.readAllBytes(temporary.resolve(folder).resolve(file));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> "" + file.getFileName()).sorted().toList();
        }
    }
}
