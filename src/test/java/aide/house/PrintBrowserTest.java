package aide.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.bank.Bank;
import aide.bank.BankReader;
import aide.disk.BankFolder;
import aide.pty.Pty;
import aide.sheet.Blueprint;
import aide.sheet.Item;
import aide.sheet.Part;
import aide.sheet.Version;
import aide.sheet.Worksheet;
import aide.study.Scope;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whole worksheets, as a trainer has them: the program, the shipped bank, a real browser. */
class PrintBrowserTest {

    private static final float MARGIN = 45;

    /** Two with the fonts that are meant; another font may need a third. */
    private static final int PAGES_MAX = 3;

    private static final Bank BANK = BankReader.read(
                    BankFolder.read(Path.of("questions"), problem -> {
                        throw new IllegalStateException(problem.toString());
                    }))
            .bank()
            .orElseThrow();

    @TempDir
    Path temporary;

    @ParameterizedTest
    @CsvSource({"a4, 595.3, 841.9", "letter, 612, 792"})
    void fourVersionsAndTheirKey(String paper, float width, float height) throws Exception {
        Pdf pdf =
                Browser.here().print(written("--paper", paper), temporary.resolve("worksheet.pdf"));

        for (Pdf.Page page : pdf.pages()) {
            assertEquals(width, page.width(), 1);
            assertEquals(height, page.height(), 1);
            assertTrue(page.left() > MARGIN && page.right() > MARGIN, page::toString);
        }
        List<String> owners = pdf.pages().stream().map(PrintBrowserTest::owner).toList();
        assertEquals(List.of("A", "B", "C", "D", "Key"), inARow(owners), owners::toString);
        assertTrue(owners.size() <= 5 * PAGES_MAX, owners::toString);
        sheet().versions().forEach(version -> assertWhole(version, pages(pdf, version.letter())));
        assertTrue(pages(pdf, "Key").get(0).startsWith("Key: Worksheet Seed 7 Version A 1 "));
        assertFalse(pdf.pages().stream()
                .filter(page -> !owner(page).equals("Key"))
                .anyMatch(page -> page.text().contains("¶")));
    }

    /** Each once for all that follow each other. */
    private static List<String> inARow(List<String> owners) {
        return IntStream.range(0, owners.size())
                .filter(i -> i == 0 || !owners.get(i).equals(owners.get(i - 1)))
                .mapToObj(owners::get)
                .toList();
    }

    /** A question stands on one page, from its number to its last choice. */
    private static void assertWhole(Version version, List<String> pages) {
        assertTrue(pages.get(0).startsWith("Worksheet Version " + version.letter() + " · seed 7"));
        for (int i = 0; i < version.items().size(); i++) {
            String printed = printed(version.items().get(i), i + 1);
            assertEquals(
                    1,
                    pages.stream().filter(page -> page.contains(printed)).count(),
                    () -> printed + "\n" + String.join("\n", pages));
        }
    }

    private static String printed(Item item, int number) {
        String several = item.isOfSeveral() ? " (Circle all that are right.)" : "";
        return IntStream.range(0, item.options().size())
                .mapToObj(place ->
                        " " + (char) ('A' + place) + " " + item.options().get(place))
                .collect(Collectors.joining(
                        "", number + ". " + item.question().ask() + several, ""));
    }

    /** The foot of each page tells. */
    private static String owner(Pdf.Page page) {
        return page.text().replaceFirst(".* (?:Version )?(\\w+) · seed 7$", "$1");
    }

    private static List<String> pages(Pdf pdf, String owner) {
        return pdf.pages().stream()
                .filter(page -> owner(page).equals(owner))
                .map(Pdf.Page::text)
                .toList();
    }

    @Test
    void nothingIsWiderThanThePaper() throws Exception {
        Path page = written();
        String wide = "<script>for (const each of document.querySelectorAll('body *'))"
                + " if (each.clientWidth > 0 && each.scrollWidth > each.clientWidth)"
                + " document.body.append('too wide: ' + each.outerHTML);"
                + " document.title = 'measured';</script></body>";
        Files.writeString(
                page,
                Files.readString(page)
                        .replaceFirst("<meta http-equiv[^>]*>", "")
                        .replace("<body>", "<body style=\"width: 174mm\">")
                        .replace("</body>", wide));

        String understood = Browser.here().understood(page);

        assertTrue(understood.contains("<title>measured</title>"), understood);
        assertEquals(1, understood.split("too wide: ", -1).length - 1, understood);
    }

    @Test
    void noScriptOfAStrangerRuns() throws Exception {
        Path page = written("--title", "</title><script>document.title = 'run'</script>");

        String understood = Browser.here().understood(page);

        assertFalse(understood.contains("<script"), understood);
        assertFalse(understood.contains("<title>run</title>"), understood);
    }

    private Path written(String... options) throws Exception {
        List<String> all = List.of(
                "print", "--versions", "4", "--seed", "7", "-o", temporary.resolve("sheet") + "");
        try (Pty pty = new Program(temporary.resolve("home"))
                .start(Stream.concat(all.stream(), Stream.of(options)).toArray(String[]::new))) {
            assertEquals(0, pty.exitCode(), pty::rawText);
        }
        return temporary.resolve("sheet").resolve("worksheet.html");
    }

    private static Worksheet sheet() {
        return Worksheet.of(
                new Blueprint("Worksheet", Scope.ALL, 4, 12, 4, EnumSet.allOf(Part.class), 7),
                BANK);
    }
}
