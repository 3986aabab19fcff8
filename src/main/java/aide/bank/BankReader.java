package aide.bank;

import aide.base.Problem;
import aide.base.ProblemException;
import aide.json.Fields;
import aide.json.Node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads the files of a bank and collects everything that is wrong with them. */
public final class BankReader {

    private static final String SOURCES = "sources.json";
    private static final String NAMES = "names.json";
    private static final String FACTS = "facts/";

    /** Nobody mends more at once, and a file could have a million. */
    private static final int PROBLEMS_MAX = 100;

    /** Far more than anybody learns; a bank of a hundred thousand questions can still be read. */
    private static final int FACTS_MAX = 100_000;

    private static final int NAMES_MAX = 10_000;

    /** Ends the reading of a bank that has more problems than are told. */
    private static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private final Map<String, String> files;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Set<String>> idsByList = new HashMap<>();

    private BankReader(Map<String, String> files) {
        this.files = files;
    }

    /**
     * Reads a bank.
     *
     * @param files their text by name: sources.json, names.json, facts/….json, whose
     *     names are in teaching order
     */
    public static Reading read(Map<String, String> files) {
        BankReader reader = new BankReader(files);
        try {
            return reader.read();
        } catch (TooMany e) {
            return new Reading(Optional.empty(), reader.problems);
        }
    }

    private void tell(Problem problem) {
        if (problems.size() == PROBLEMS_MAX) {
            problems.add(new Problem("the bank", "has more problems; mend these first"));
            throw new TooMany();
        }
        problems.add(problem);
    }

    private Reading read() {
        List<Source> sources = items(SOURCES, "sources", SourceReader::read);
        List<Entry> names = items(NAMES, "names", EntryReader::read);
        References references = References.of(sources, ids("sources"), names, ids("names"));
        Formers formerFacts = new Formers("fact");
        Formers formerQuestions = new Formers("question");
        FactReader reader = new FactReader(references, formerFacts, formerQuestions);
        List<Fact> facts = new ArrayList<>();
        files.keySet().stream()
                .filter(file -> file.startsWith(FACTS))
                .sorted()
                .forEach(file -> facts.addAll(facts(file, reader)));
        Renames renames = new Renames(
                formerFacts.presentByFormer(this::tell),
                formerQuestions.presentByFormer(this::tell));
        requireFew(FACTS, facts.size(), FACTS_MAX, "facts");
        requireFew(NAMES, names.size(), NAMES_MAX, "names");
        boolean noFile = files.keySet().stream().noneMatch(file -> file.startsWith(FACTS));
        if (noFile || (facts.isEmpty() && problems.isEmpty())) {
            tell(new Problem(FACTS, "there is no fact, expected facts/….json with one"));
        }
        return problems.isEmpty()
                ? new Reading(Optional.of(new Bank(sources, names, facts, renames)), problems)
                : new Reading(Optional.empty(), problems);
    }

    private void requireFew(String file, int size, int most, String what) {
        if (size > most) {
            tell(new Problem(
                    file, "there are %d %s, expected at most %d".formatted(size, what, most)));
        }
    }

    private <T> List<T> items(
            String file, String list, BiFunction<Node, Consumer<Problem>, Optional<T>> read) {
        return read(file, fields -> items(fields, list, read));
    }

    private List<Fact> facts(String file, FactReader reader) {
        return read(file, fields -> {
            String topic = fields.text("topic");
            return items(fields, "facts", reader.inTopic(topic));
        });
    }

    /** The items of a file's one list; two with the same id are told. */
    private <T> List<T> items(
            Fields fields, String list, BiFunction<Node, Consumer<Problem>, Optional<T>> read) {
        List<T> items = new ArrayList<>();
        for (Node node : fields.list(list, node -> node)) {
            refuseDouble(list, node);
            read.apply(node, this::tell).ifPresent(items::add);
        }
        return items;
    }

    private <T> List<T> read(String file, Function<Fields, List<T>> read) {
        if (!files.containsKey(file)) {
            tell(new Problem(file, "is missing from the bank"));
            return List.of();
        }
        try {
            Fields fields = new Fields(Node.parse(file, files.get(file)), this::tell);
            List<T> items = read.apply(fields);
            return fields.build(() -> items).orElse(List.of());
        } catch (ProblemException e) {
            tell(e.problem());
            return List.of();
        }
    }

    private void refuseDouble(String list, Node node) {
        Optional<Node> id = node.isObject() ? node.find("id") : Optional.empty();
        if (id.isPresent() && id.get().isText() && !ids(list).add(id.get().text())) {
            tell(id.get().problem("id \"%s\" is taken", id.get().text()));
        }
    }

    /** All that were met, even of items that could not be read. */
    private Set<String> ids(String list) {
        return idsByList.computeIfAbsent(list, any -> new LinkedHashSet<>());
    }
}
