package aide.exchange;

import static aide.base.Check.require;

import aide.base.ProblemException;
import aide.json.Fields;
import aide.json.JsonObject;
import aide.json.Node;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The line with which an exported history begins: whose it is, and how much of it there must be, so
 * that one that was cut off is found out. In a journal it says nothing and is passed over.
 *
 * @param events how many lines follow
 */
public record LearnerLine(String name, int events) {

    private static final byte[] BEGIN =
            "{\"type\":\"learner\",".getBytes(StandardCharsets.US_ASCII);

    public LearnerLine {
        require(!name.isBlank(), "name is blank");
        require(events >= 0, "events is %d, expected 0 or more", events);
    }

    /** The line, with its line feed. */
    public byte[] line() {
        byte[] sealed = Seal.LINE.on(new JsonObject()
                .put("type", "learner")
                .put("name", name)
                .put("events", events)
                .line());
        byte[] line = Arrays.copyOf(sealed, sealed.length + 1);
        line[sealed.length] = '\n';
        return line;
    }

    /** Reads a line whose seal holds; empty where it is none of these. */
    static Optional<LearnerLine> read(byte[] bytes, int from, int to) {
        if (!Arrays.equals(
                bytes, from, Math.min(to, from + BEGIN.length), BEGIN, 0, BEGIN.length)) {
            return Optional.empty();
        }
        try {
            String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
            Fields fields = new Fields(Node.parse("line", text), problem -> {});
            fields.text("type");
            String name = fields.text("name");
            int events = fields.get("events", 0, Node::integer);
            fields.text("crc");
            return fields.build(() -> new LearnerLine(name, events));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }
}
