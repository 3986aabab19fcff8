package aide.base;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003", "\u3000 "})
    void aTextOfBlanksIsRefused(String blanks) {
        Exception refused = assertThrows(
                IllegalArgumentException.class,
                () -> Check.requireText(blanks, "a wording is blank"));

        assertEquals("a wording is blank", refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", " x", "\u2003x", "–", "\u007F", "Київ"})
    void anyOtherIsNot(String text) {
        assertDoesNotThrow(() -> Check.requireText(text, "a wording is blank"));
    }

    @Test
    void moreThanSoManyAreRefused() {
        String message = "there are %d lures, expected at most %d";
        Exception refused = assertThrows(
                IllegalArgumentException.class, () -> Check.requireAtMost(4, 3, message));

        assertEquals("there are 4 lures, expected at most 3", refused.getMessage());
        assertDoesNotThrow(() -> Check.requireAtMost(3, 3, message));
    }
}
