package aide.exchange;

import static aide.base.Check.require;

import aide.bank.Bank;
import aide.base.FirstProblems;
import aide.base.Problem;
import aide.json.Fields;
import aide.json.JsonObject;
import aide.json.Node;
import aide.text.Clean;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Some questions of a bank to be studied, as a file that people hand on.
 *
 * @param title what it is about
 * @param questions their ids, in no order that counts
 */
public record Deck(String title, List<String> questions) {

    public static final int QUESTIONS_MAX = 10_000;

    private static final int TITLE_CODE_POINTS_MAX = 80;

    public Deck {
        title = Clean.line(title, TITLE_CODE_POINTS_MAX).strip();
        questions = List.copyOf(questions);
        require(
                questions.size() <= QUESTIONS_MAX,
                "there are %d questions, expected at most %d",
                questions.size(),
                QUESTIONS_MAX);
    }

    /** As the schema deck.schema.json tells. */
    public JsonObject json() {
        return new JsonObject().put("title", title).put("questions", questions);
    }

    /**
     * Reads a deck, whose questions may have been renamed since; one that the bank does not have is told
     * and left out.
     *
     * @param file its name, for problems
     * @throws aide.base.ProblemException where it is no JSON at all
     */
    public static Optional<Deck> read(
            String file, String json, Bank bank, Consumer<Problem> problems) {
        FirstProblems first = new FirstProblems(problems);
        Optional<Deck> deck = read(new Fields(Node.parse(file, json), first), bank, first);
        first.tellRest(file);
        return deck;
    }

    private static Optional<Deck> read(Fields fields, Bank bank, Consumer<Problem> problems) {
        fields.find("$schema", Node::text);
        String title = fields.text("title");
        List<Optional<String>> questions =
                fields.list("questions", node -> question(node, bank, problems));
        return fields.build(() ->
                new Deck(title, questions.stream().flatMap(Optional::stream).toList()));
    }

    private static Optional<String> question(Node id, Bank bank, Consumer<Problem> problems) {
        String now = bank.renames().now(id.text());
        if (bank.question(now).isPresent()) {
            return Optional.of(now);
        }
        problems.accept(id.problem("the bank has no question \"%s\"; left out", id.text()));
        return Optional.empty();
    }
}
