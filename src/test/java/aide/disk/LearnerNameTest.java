package aide.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aide.base.UserError;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearnerNameTest {

    @ParameterizedTest
    @CsvSource({
        "anna, anna",
        "'  Anna B. Clark ', Anna B. Clark",
        "Олена-2, Олена-2",
        "हिन्दी, हिन्दी",
        "Zoe\u0308_3, Zo\u00eb_3",
    })
    void lettersOfAllScriptsAreNames(String typed, String name) {
        assertEquals(name, new LearnerName(typed).name());
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "., .",
        ".., ..",
        "../anna, ../anna",
        "a/b, a/b",
        "a\\b, a\\b",
        ".hidden, .hidden",
        "anna., anna.",
        "C:, C:",
        "a*, a*",
        "😀, 😀",
    })
    void whatCouldBeNoFolderEverywhereIsRefused(String typed, String told) {
        assertEquals(
                "a learner's name may have letters, digits, spaces and - _ . inside,"
                        + " at most 40 characters; got \"" + told + "\"",
                refusal(typed));
    }

    @Test
    void longNamesAreRefusedInShort() {
        assertEquals("я".repeat(40), new LearnerName("я".repeat(40)).name());
        assertEquals(
                "a learner's name may have letters, digits, spaces and - _ . inside,"
                        + " at most 40 characters; got \"" + "я".repeat(41) + "\"",
                refusal("я".repeat(99)));
    }

    private static String refusal(String typed) {
        return String.valueOf(
                assertThrows(UserError.class, () -> new LearnerName(typed)).getMessage());
    }
}
