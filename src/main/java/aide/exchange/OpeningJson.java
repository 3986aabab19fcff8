package aide.exchange;

import aide.json.Fields;
import aide.json.JsonObject;
import aide.json.Node;
import aide.study.Opening;
import aide.study.Opening.Mode;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** How a sitting began, as members of an object. */
final class OpeningJson {

    static final Words<Mode> MODES = new Words<>(Mode.values());

    private OpeningJson() {}

    static JsonObject put(JsonObject object, Opening opening) {
        return object.put("begun", Moment.text(opening.at()))
                .put("mode", Words.of(opening.mode()))
                .put("spare", opening.spare())
                .put("questions", opening.questions())
                .put("runs", opening.runs());
    }

    static Optional<Opening> read(Fields fields) {
        OffsetDateTime at = fields.get("begun", OffsetDateTime.MIN, Moment::read);
        Mode mode = fields.get("mode", Mode.SCHEDULE, MODES::read);
        int spare = fields.get("spare", 0, Node::integer);
        List<String> questions = fields.list("questions", Node::text);
        List<String> runs = fields.list("runs", Node::text);
        return fields.build(() -> new Opening(at, mode, spare, questions, runs));
    }
}
