package aide.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

import java.util.List;
import java.util.Optional;

/** What no file can say, because its reader would have refused it before. */
class RefusalsTest {

    private static final Source HERALD = Sample.sound().bank().sources().get(0);

    @Test
    void aCitationCountsFromOne() {
        assertRefused("paragraph is 0, the first is 1", () -> new Citation(HERALD, 0));
    }

    @Test
    void aQuestionHasAnAnswer() {
        assertRefused(
                "question has no answer",
                () -> new Question(
                        "a/b", "a", Kind.WHAT, "What?", List.of(), List.of(), Optional.empty()));
    }

    private static void assertRefused(String message, Executable record) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, record).getMessage());
    }
}
