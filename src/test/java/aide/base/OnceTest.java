package aide.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class OnceTest {

    @Test
    void itIsWorkedOutWhenItIsAskedForAndOnlyThen() {
        List<String> worked = new ArrayList<>();
        Once<String> once = new Once<>(() -> {
            worked.add("worked");
            return "result " + worked.size();
        });

        assertEquals(List.of(), worked);
        assertEquals("result 1", once.get());
        assertEquals("result 1", once.get());
        assertEquals(List.of("worked"), worked);
    }
}
