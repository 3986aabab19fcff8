package aide.bank;

import aide.ask.DateSpan;
import aide.ask.Name;
import aide.bank.Dispute.Settled;
import aide.base.Problem;
import aide.json.Fields;
import aide.json.Node;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Binds one fact with its dispute and its questions.
 *
 * @param facts where it is noted what facts were called before
 * @param questions the same of questions
 */
record FactReader(References references, Formers facts, Formers questions) {

    /** What settles a dispute, and how. */
    private record Settlement(Settled by, String how) {}

    BiFunction<Node, Consumer<Problem>, Optional<Fact>> inTopic(String topic) {
        return (node, problems) -> read(topic, node, problems);
    }

    private Optional<Fact> read(String topic, Node node, Consumer<Problem> problems) {
        Fields fields = new Fields(node, problems);
        String id = fields.text("id");
        facts.add(id, fields.listOrNone("was", Formers::ofFact));
        Optional<String> title = fields.find("title", Node::text);
        String text = fields.get("text", "", Wording::read);
        List<Citation> citations = fields.list("citations", references::citation);
        Optional<DateSpan> when = fields.find("when", DateReader::read);
        Optional<Name> where = fields.find("where", references::name);
        List<Name> who = fields.listOrNone("who", references::name);
        Optional<Dispute> dispute =
                fields.find("dispute", n -> dispute(n, fields)).flatMap(present -> present);
        QuestionReader reader = new QuestionReader(id, references, questions, fields::tell);
        List<Node> nodes = fields.list("questions", n -> n);
        List<Question> read = new ArrayList<>(nodes.size());
        for (Node each : nodes) {
            reader.read(each).ifPresent(read::add);
        }
        refuseDoubles(nodes, fields);
        return fields.build(
                () -> new Fact(id, title, topic, text, citations, when, where, who, dispute, read));
    }

    private Optional<Dispute> dispute(Node node, Fields outer) {
        Fields fields = new Fields(node, outer::tell);
        List<Optional<Claim>> claims = fields.list("claims", claim -> claim(claim, fields));
        Optional<Settlement> settled =
                fields.get("settled", Optional.empty(), inner -> settlement(inner, fields));
        return fields.build(() -> new Dispute(
                claims.stream().flatMap(Optional::stream).toList(),
                settled.orElseThrow().by(),
                settled.orElseThrow().how()));
    }

    private Optional<Claim> claim(Node node, Fields outer) {
        Fields fields = new Fields(node, outer::tell);
        String text = fields.text("text");
        List<Citation> citations = fields.list("citations", references::citation);
        return fields.build(() -> new Claim(text, citations));
    }

    private static Optional<Settlement> settlement(Node node, Fields outer) {
        Fields fields = new Fields(node, outer::tell);
        Settled by = fields.get("by", Settled.NOTHING, FactReader::settled);
        String how = fields.text("how");
        return fields.build(() -> new Settlement(by, how));
    }

    private static Settled settled(Node node) {
        String text = node.text();
        return Arrays.stream(Settled.values())
                .filter(by -> word(by).equals(text))
                .findFirst()
                .orElseThrow(() -> node.refuse(
                        "expected one of calendar, majority, primary source,"
                                + " nothing; got \"%s\"",
                        text));
    }

    private static String word(Settled by) {
        return by.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void refuseDoubles(List<Node> questions, Fields fields) {
        Set<String> ids = new HashSet<>();
        for (Node question : questions) {
            Optional<Node> id = question.isObject() ? question.find("id") : Optional.empty();
            if (id.isPresent() && id.get().isText() && !ids.add(id.get().text())) {
                fields.tell(id.get()
                        .problem("id \"%s\" is taken in this fact", id.get().text()));
            }
        }
    }
}
