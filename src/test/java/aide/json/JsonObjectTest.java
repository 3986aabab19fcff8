package aide.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class JsonObjectTest {

    private static final JsonObject TALK = new JsonObject()
            .put("city", "Genève \"x\"")
            .put("days", 2)
            .put("planned", true)
            .put("guests", List.of("a", "b"))
            .put("room", new JsonObject().put("floor", 3L));

    @Test
    void membersKeepTheirOrderOnALine() {
        assertEquals(
                "{\"city\":\"Genève \\\"x\\\"\",\"days\":2,\"planned\":true,\"guests\":[\"a\",\"b\"],\"room\":{\"floor\":3}}",
                TALK.line());
    }

    @Test
    void aPageIsForPeople() {
        assertEquals("""
                [
                  {
                    "days": 2
                  }
                ]
                """, JsonObject.page(List.of(new JsonObject().put("days", 2))));
    }

    @Test
    void nothingThatATerminalObeysIsWrittenRaw() {
        assertEquals(
                "{\"x\":\"\\u001b[2J\\u009b\\u202e\\u200b\\ud800\\u2028\"}",
                new JsonObject()
                        .put("x", "\u001b[2J\u009b\u202e\u200b\ud800\u2028")
                        .line());
    }

    @Test
    void anythingWrittenIsReadAgain() {
        String odd = "\u0000\u0007\n\t\"\\\u007f\u0085\u2029\uDB40\uDC01é😀";

        assertEquals(
                odd,
                Node.parse("f", new JsonObject().put("x", odd).line()).get("x").text());
    }
}
