package aide.bank;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Optional;

class ParagraphsTest {

    private final Paragraphs paragraphs = new Paragraphs(5, Map.of(1, "label", 4, "author box"));

    @Test
    void furnitureIsNoPartOfTheText() {
        assertArrayEquals(new int[] {2, 3, 5}, paragraphs.ofText().toArray());
    }

    @Test
    void furnitureSaysWhatItIs() {
        assertEquals(Optional.of("author box"), paragraphs.furnitureAt(4));
        assertEquals(Optional.empty(), paragraphs.furnitureAt(3));
    }
}
