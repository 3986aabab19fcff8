package aide.exchange;

import aide.bank.Kind;
import aide.base.Problem;
import aide.drill.Ordering;
import aide.drill.Scoring;
import aide.drill.SetUp;
import aide.drill.Timing;
import aide.json.Fields;
import aide.json.JsonObject;
import aide.json.Node;
import aide.study.Scope;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** How a drill is set up, as an object. */
final class SetUpJson {

    private static final Words<Ordering> ORDERINGS = new Words<>(Ordering.values());
    private static final Words<Scoring> SCORINGS = new Words<>(Scoring.values());
    private static final Words<Kind> KINDS = new Words<>(Kind.values());

    private SetUpJson() {}

    /** What is as for everybody is left out, so that people see what is special. */
    static JsonObject object(SetUp setUp) {
        JsonObject object = new JsonObject().put("title", setUp.title());
        put(object, "kinds", setUp.scope().kinds().stream().map(Kind::id).toList());
        put(object, "topics", setUp.scope().topics());
        put(object, "sources", setUp.scope().sources());
        put(object, "only", setUp.scope().only());
        object.put("questions", setUp.questions()).put("order", Words.of(setUp.ordering()));
        if (setUp.isOfTeams()) {
            object.put("teams", setUp.teams());
        }
        return object.put("people", setUp.people())
                .put("seconds", setUp.timing().seconds())
                .put("extra", setUp.timing().extra())
                .put("scoring", Words.of(setUp.scoring()))
                .put("seed", setUp.seed());
    }

    private static void put(JsonObject object, String name, Collection<String> some) {
        if (!some.isEmpty()) {
            object.put(name, some.stream().sorted().toList());
        }
    }

    static Optional<SetUp> read(Node node, Consumer<Problem> problems) {
        Fields fields = new Fields(node, problems);
        String title = fields.text("title");
        Set<Kind> kinds = Set.copyOf(fields.listOrNone("kinds", KINDS::read));
        Set<String> topics = texts(fields, "topics");
        Set<String> sources = texts(fields, "sources");
        Set<String> only = texts(fields, "only");
        int questions = fields.get("questions", 1, Node::integer);
        Ordering ordering = fields.get("order", Ordering.MIXED, ORDERINGS::read);
        List<String> teams = fields.listOrNone("teams", Node::text);
        int people = fields.get("people", 0, Node::integer);
        int seconds = fields.get("seconds", 0, Node::integer);
        int extra = fields.get("extra", 0, Node::integer);
        Scoring scoring = fields.get("scoring", Scoring.RIGHT, SCORINGS::read);
        int seed = fields.get("seed", 0, Node::integer);
        return fields.build(() -> new SetUp(
                title,
                new Scope(kinds, sources, topics, only),
                questions,
                ordering,
                teams,
                people,
                new Timing(seconds, extra),
                scoring,
                seed));
    }

    private static Set<String> texts(Fields fields, String name) {
        return Set.copyOf(fields.listOrNone(name, Node::text));
    }
}
