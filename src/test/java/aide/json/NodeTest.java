package aide.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.base.ProblemException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

class NodeTest {

    private static final String BANK = """
            {
              "city": "Génève",
              "days": 12, "open": true, "none": null,
              "talks": [ { "at": 1.50 }, [ "x" ] ]
            }
            """;

    @Test
    void valuesComeWithTheirTypes() {
        Node bank = Node.parse("f.json", BANK);

        assertEquals("Génève", bank.get("city").text());
        assertEquals(12, bank.get("days").integer());
        assertTrue(bank.get("open").flag());
        assertEquals(
                new BigDecimal("1.50"),
                bank.get("talks").list().get(0).get("at").number());
        assertTrue(bank.find("nowhere").isEmpty());
    }

    @Test
    void aValueOfAnotherTypeIsRefusedWithItsPlace() {
        Node bank = Node.parse("f.json", BANK);

        assertEquals(
                "f.json:2:11 $.city: expected a number, got \"Génève\"",
                problem(() -> bank.get("city").number()));
        assertEquals(
                "f.json:3:11 $.days: expected a text, got 12",
                problem(() -> bank.get("days").text()));
        assertEquals(
                "f.json:3:23 $.open: expected a list, got true",
                problem(() -> bank.get("open").list()));
        assertEquals(
                "f.json:3:37 $.none: expected true or false, got null",
                problem(() -> bank.get("none").flag()));
        Node second = bank.get("talks").list().get(1);
        assertEquals(
                "f.json:4:30 $.talks[1]: expected an object, got a list",
                problem(() -> second.get("at")));
        assertEquals(
                "f.json:4:32 $.talks[1][0]: expected a text that is longer, got 1", problem(() -> {
                    throw second.list()
                            .get(0)
                            .refuse("expected a text that is %s, got 1", "longer");
                }));
        Node first = bank.get("talks").list().get(0);
        assertEquals(
                "f.json:4:22 $.talks[0].at: expected a whole number, got 1.50",
                problem(() -> first.get("at").integer()));
        assertEquals("f.json:4:14 $.talks[0]: \"on\" is missing", problem(() -> first.get("on")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{\"a\":1,\"a\":2}|f.json:1:12 $.a: the key \"a\" stands twice in one object",
                "{\"a\" 1}|f.json:1:7: is not JSON: expected ':'",
                "{\"a\":tru}|f.json:1:6: is not JSON: expected a value in double quotes, a number, true, false, null, [ or {",
                "{'a':1}|f.json:1:3: is not JSON: expected a value in double quotes, a number, true, false, null, [ or {",
                "[1 2]|f.json:1:5: is not JSON: unterminated array",
                "[1,]|f.json:1:5: is not JSON: expected a value in double quotes, a number, true, false, null, [ or {",
                "{|f.json:1:2: is not JSON: the file ends too early, expected a closing bracket or quote",
                "[\"\\x\"]|f.json:1:5: is not JSON: invalid escape sequence",
                "[1e999999999]|f.json:1:2 $[0]: expected a plain number, got 1e999999999",
                "[NaN]|f.json:1:2: is not JSON: expected a value in double quotes, a number, true, false, null, [ or {",
                "[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]|f.json:1:18: is not JSON: nesting limit 16 reached",
                "{}x|f.json:1:4: is not JSON: expected a value in double quotes, a number, true, false, null, [ or {",
            })
    void whatIsNotStrictJsonIsRefused(String json, String problem) {
        assertEquals(problem, problem(() -> Node.parse("f.json", json)));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertEquals("f.json: is empty, expected JSON", problem(() -> Node.parse("f.json", " \n")));
    }

    @Test
    void whatIsTooMuchIsRefused() {
        assertEquals(
                "f.json: has 16,777,217 characters, at most 16,777,216 are read",
                problem(() -> Node.parse("f.json", " ".repeat(Document.CHARS_MAX + 1))));
        assertEquals(
                "f.json:1:2 $[0]: the text has 65,537 characters, at most 65,536 are read",
                problem(() -> Node.parse("f.json", "[\"" + "x".repeat(65_537) + "\"]")));
        assertEquals(
                "f.json:1:200000 $[99999]: is item number 100,001, at most 100,000 are read",
                problem(() -> Node.parse("f.json", "[" + "1,".repeat(100_000) + "1]")));
    }

    @Test
    void aQuotedValueIsCutAndHarmless() {
        Node text = Node.parse("f.json", "[\"\\u001b[2J" + "x".repeat(50) + "\"]")
                .list()
                .get(0);

        assertEquals(
                "f.json:1:2 $[0]: expected a number, got \"\uFFFD[2J" + "x".repeat(36) + "…\"",
                problem(text::number));
    }

    private static String problem(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(ProblemException.class, act).problem().toString();
    }
}
