package aide.bank;

import aide.base.Problem;
import aide.base.ProblemException;
import aide.json.Fields;
import aide.json.Node;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Reads the files of a bank and collects everything that is wrong with them. */
public final class BankReader {

    private static final String SOURCES = "sources.json";
    private static final String NAMES = "names.json";
    private static final String FACTS = "facts/";

    private final Map<String, String> files;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private BankReader(Map<String, String> files) {
        this.files = files;
    }

    /**
     * Reads a bank.
     *
     * @param files their text by name: sources.json, names.json, facts/….json in teaching order
     */
    public static Reading read(Map<String, String> files) {
        return new BankReader(files).read();
    }

    private Reading read() {
        List<Source> sources = list(SOURCES, "sources", SourceReader::read);
        List<Entry> names = list(NAMES, "names", EntryReader::read);
        FactReader reader = new FactReader(References.of(sources, names));
        List<Fact> facts = new ArrayList<>();
        files.keySet().stream()
                .filter(file -> file.startsWith(FACTS))
                .forEach(file -> facts.addAll(list(file, "facts", reader.inTopic(topic(file)))));
        if (facts.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(FACTS, "there is no fact, expected facts/….json with one"));
        }
        return problems.isEmpty()
                ? new Reading(Optional.of(new Bank(sources, names, facts)), problems)
                : new Reading(Optional.empty(), problems);
    }

    /** The items of a file's one list. */
    private <T> List<T> list(
            String file, String name, BiFunction<Node, Consumer<Problem>, Optional<T>> read) {
        List<T> items = new ArrayList<>();
        for (Node node : nodes(file, name)) {
            read.apply(node, problems::add).ifPresent(items::add);
        }
        return items;
    }

    private List<Node> nodes(String file, String name) {
        if (!files.containsKey(file)) {
            problems.add(new Problem(file, "is missing from the bank"));
            return List.of();
        }
        try {
            Fields fields = new Fields(Node.parse(file, files.get(file)), problems::add);
            List<Node> nodes = fields.list(name, node -> node);
            fields.build(() -> nodes);
            nodes.forEach(this::refuseDouble);
            return nodes;
        } catch (ProblemException e) {
            problems.add(e.problem());
            return List.of();
        }
    }

    /** Sources, names and facts share no id: one word means one thing in the whole bank. */
    private void refuseDouble(Node node) {
        Optional<Node> id = node.isObject() ? node.find("id") : Optional.empty();
        id.filter(text -> text.isText() && !ids.add(text.text()))
                .ifPresent(
                        taken -> problems.add(taken.problem("id \"%s\" is taken", taken.text())));
    }

    private static String topic(String file) {
        return file.substring(FACTS.length()).replaceFirst("\\.json$", "");
    }
}
