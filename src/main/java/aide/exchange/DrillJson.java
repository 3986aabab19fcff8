package aide.exchange;

import aide.bank.Bank;
import aide.base.Problem;
import aide.drill.Drill;
import aide.drill.Run.Made;
import aide.drill.SetUp;
import aide.json.Fields;
import aide.json.JsonObject;
import aide.json.Node;
import aide.study.PickOne;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A drill as sealed lines: how it was set up, a line for each question, and a line for each move.
 * The lines before the moves are also what a drill is saved as, to be done again.
 */
public final class DrillJson {

    private static final String TYPE = "type";

    private DrillJson() {}

    /** The lines with which a drill begins. */
    public static List<byte[]> begin(Drill drill, OffsetDateTime at) {
        List<byte[]> lines = new ArrayList<>();
        lines.add(sealed(new JsonObject()
                .put(TYPE, "drill")
                .put("at", Moment.text(at))
                .put("lines", drill.asked())
                .put("set-up", SetUpJson.object(drill.setUp()))));
        drill.turns()
                .subList(0, drill.asked())
                .forEach(turn -> lines.add(sealed(item(turn.item()))));
        return List.copyOf(lines);
    }

    /** The line of a move. */
    public static byte[] line(Made made) {
        return sealed(MoveJson.object(made));
    }

    private static JsonObject item(PickOne item) {
        return new JsonObject().put(TYPE, "question").put("item", ItemJson.object(item));
    }

    private static byte[] sealed(JsonObject object) {
        byte[] sealed = Seal.LINE.on(object.line());
        byte[] line = Arrays.copyOf(sealed, sealed.length + 1);
        line[sealed.length] = '\n';
        return line;
    }

    /**
     * How a kept drill begins.
     *
     * @param lines how many lines of questions follow
     */
    record Head(OffsetDateTime at, int lines, SetUp setUp) {}

    static Optional<Head> head(Node line, Consumer<Problem> problems) {
        Fields fields = open(line, problems);
        OffsetDateTime at = fields.get("at", OffsetDateTime.MIN, Moment::read);
        int lines = fields.get("lines", 0, Node::integer);
        Optional<SetUp> setUp = fields.get("set-up", Optional.<Node>empty(), Optional::of)
                .flatMap(node -> SetUpJson.read(node, problems));
        return setUp.flatMap(made -> fields.build(() -> new Head(at, lines, made)));
    }

    /** A question of a saved drill. */
    static Optional<PickOne> item(Node line, Bank bank, Consumer<Problem> problems) {
        Fields fields = open(line, problems);
        Optional<PickOne> item = fields.get("item", Optional.<Node>empty(), Optional::of)
                .flatMap(node -> ItemJson.read(node, bank, problems));
        return item.flatMap(read -> fields.build(() -> read));
    }

    private static Fields open(Node line, Consumer<Problem> problems) {
        Fields fields = new Fields(line, problems);
        fields.text(TYPE);
        fields.find("crc", Node::text);
        return fields;
    }
}
