package aide.exchange;

import aide.bank.Bank;
import aide.bank.Question;
import aide.base.Problem;
import aide.json.Fields;
import aide.json.JsonObject;
import aide.json.Node;
import aide.study.PickOne;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A question of a drill with its choices, as an object. */
final class ItemJson {

    private ItemJson() {}

    static JsonObject object(PickOne item) {
        return new JsonObject()
                .put("question", item.question().id())
                .put("choices", item.options())
                .put("right", item.right());
    }

    /** The question itself is the bank's; a drill cannot ask what is no longer there. */
    static Optional<PickOne> read(Node node, Bank bank, Consumer<Problem> problems) {
        Fields fields = new Fields(node, problems);
        Optional<Question> question =
                fields.get("question", Optional.empty(), id -> question(id, bank));
        List<String> choices = fields.list("choices", Node::text);
        int right = fields.get("right", 0, Node::integer);
        return question.flatMap(found -> fields.build(() -> new PickOne(found, choices, right)));
    }

    private static Optional<Question> question(Node id, Bank bank) {
        Optional<Question> question = bank.question(bank.renames().now(id.text()));
        if (question.isEmpty()) {
            throw id.refuse("the bank has no question \"%s\"; --bank names another", id.text());
        }
        return question;
    }
}
