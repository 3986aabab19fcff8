package aide.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.base.Check;
import aide.base.Problem;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class FieldsTest {

    private record Talk(String city, int days, List<String> guests, Optional<String> note) {
        Talk {
            Check.require(days > 0, "days is %d, expected 1 or more", days);
        }
    }

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void aSoundObjectIsBuilt() {
        assertEquals(
                Optional.of(new Talk("Geneva", 2, List.of("x"), Optional.of("n"))),
                talk("{\"city\":\"Geneva\",\"days\":2,\"guests\":[\"x\"],\"note\":\"n\"}"));
        assertEquals(List.of(), problems);
    }

    @Test
    void everyProblemIsTold() {
        assertEquals(
                Optional.empty(),
                talk("{\"citty\":\"Geneva\",\"days\":\"2\",\"guests\":[\"x\",3],\"note\":4}"));
        assertEquals("""
                f.json:1:1 $: "city" is missing
                f.json:1:26 $.days: expected a number, got "2"
                f.json:1:44 $.guests[1]: expected a text, got 3
                f.json:1:54 $.note: expected a text, got 4
                f.json:1:10 $.citty: unknown key, expected one of city, days, guests, note; got "citty"
                """, told());
    }

    @Test
    void whatTheRecordRefusesIsToldAtTheObject() {
        assertEquals(Optional.empty(), talk("{\"city\":\"Geneva\",\"days\":0}"));
        assertEquals("f.json:1:1 $: days is 0, expected 1 or more\n", told());
    }

    @Test
    void whatIsNoObjectIsToldOnce() {
        assertEquals(Optional.empty(), talk("[]"));
        assertEquals("f.json:1:1 $: expected an object, got a list\n", told());
    }

    private Optional<Talk> talk(String json) {
        Fields fields = new Fields(Node.parse("f.json", json), problems::add);
        String city = fields.text("city");
        int days = fields.get("days", 0, Node::integer);
        List<String> guests = fields.listOrNone("guests", Node::text);
        Optional<String> note = fields.find("note", Node::text);
        return fields.build(() -> new Talk(city, days, guests, note));
    }

    private String told() {
        StringBuilder told = new StringBuilder();
        problems.forEach(problem -> told.append(problem).append('\n'));
        return told.toString();
    }
}
