package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.study.Sample;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The talks are cited at paragraphs 4 and 2 of the Herald, then at 3 and 5 of the Courier. */
class DocumentScreenTest {

    private static final Screen FACT = Scenes.of("fact");

    @Test
    void documentOfTheFirstCitationIsSentFor() {
        assertEquals(
                Optional.of(new Errand.Consult(Sample.HERALD)), type(FACT, "d").errand());
    }

    @Test
    void sameDocumentIsNotSentForOnceMore() {
        Next second = type(Scenes.of("document"), "n");

        assertEquals(Optional.empty(), second.errand());
        assertEquals(
                Optional.of(new Errand.Consult(Sample.COURIER)),
                type(second.screen(), "n").errand());
    }

    @Test
    void behindTheLastCitationComesTheFirst() {
        assertEquals(
                List.of("¶ 4, 1 of 4", "¶ 2, 2 of 4", "¶ 3, 3 of 4", "¶ 5, 4 of 4", "¶ 4, 1 of 4"),
                asides(Scenes.of("document"), 5));
    }

    @Test
    void citedParagraphIsInSightOnEveryScreen() {
        for (int columns = 20; columns <= 120; columns += 5) {
            for (int rows = 8; rows <= 40; rows++) {
                Size size = new Size(columns, rows);
                List<String> shown = Sheet.lines(Scenes.of("document").view(size));
                assertTrue(
                        shown.stream().anyMatch(line -> line.startsWith(" ▌ 4 ")), size::toString);
            }
        }
    }

    @Test
    void whatIsReadStaysWhereItIsWhenTheScreenGrows() {
        Screen scrolled = Scenes.of("document-scrolled");

        assertEquals(
                Scenes.of("document").view(Size.SMALLEST).lines().subList(3, 9),
                scrolled.view(Size.SMALLEST).lines().subList(1, 7));
        assertTrue(Sheet.lines(scrolled.view(new Size(60, 12))).stream()
                .anyMatch(line -> line.startsWith(" ▌ 4 ")));
    }

    @Test
    void wordsOfADocumentControlNoTerminal() {
        Screen told = FactScenes.told(
                type(FACT, "d").screen(),
                new Message.Consulted(
                        Sample.HERALD, List.of("a", "b", "c", "\u001B[2J\u202Eand\tso on")));

        assertEquals(
                " ▌ 4 \uFFFD[2Jand so on", Sheet.lines(told.view(Size.SMALLEST)).get(4));
    }

    private static List<String> asides(Screen first, int count) {
        List<String> asides = new ArrayList<>();
        Screen screen = first;
        for (int i = 0; i < count; i++) {
            String bar = Sheet.lines(screen.view(new Size(80, 24))).get(0);
            asides.add(bar.substring(bar.indexOf('¶')));
            screen = type(screen, "n").screen();
        }
        return asides;
    }

    private static Next type(Screen screen, String key) {
        return screen.on(new Message.Text(key), FactScenes.NOW, Size.SMALLEST);
    }
}
