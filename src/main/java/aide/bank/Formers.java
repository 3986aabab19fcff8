package aide.bank;

import aide.base.Problem;
import aide.json.Node;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Gathers the ids that things of one kind had before, while they are read. */
final class Formers {

    private record Former(Node id, String now) {}

    private final String what;
    private final List<String> present = new ArrayList<>();
    private final List<Former> formers = new ArrayList<>();

    /** Of things that are called so. */
    Formers(String what) {
        this.what = what;
    }

    /** Reads the id that a fact had. */
    static Node ofFact(Node id) {
        if (!Ids.isId(id.text())) {
            throw id.refuse("expected the id that the fact had, got \"%s\"", id.text());
        }
        return id;
    }

    /** Reads the id that a question had, with that of its fact: it may have stood in another. */
    static Node ofQuestion(Node id) {
        String text = id.text();
        int slash = text.indexOf('/');
        if (slash < 0
                || !Ids.isId(text.substring(0, slash))
                || !Ids.isId(text.substring(slash + 1))) {
            throw id.refuse(
                    "expected the id that the question had, FACT/QUESTION as aide list prints it;"
                            + " got \"%s\"",
                    text);
        }
        return id;
    }

    /** One thing and what it was called. */
    void add(String id, List<Node> was) {
        present.add(id);
        was.forEach(each -> formers.add(new Former(each, id)));
    }

    /** The present id by each former one, once all were added; one that says nothing clear is told. */
    SortedMap<String, String> presentByFormer(Consumer<Problem> problems) {
        SortedMap<String, String> byFormer = new TreeMap<>();
        Set<String> ids = formers.isEmpty() ? Set.of() : new HashSet<>(present);
        for (Former former : formers) {
            String id = former.id().text();
            if (ids.contains(id)) {
                problems.accept(former.id()
                        .problem(
                                "\"%s\" is a %s of this bank, expected an id that none has any more",
                                id, what));
            } else if (byFormer.containsKey(id)) {
                problems.accept(former.id()
                        .problem(
                                "\"%s\" is said of %s \"%s\" already, expected it once",
                                id, what, byFormer.get(id)));
            } else {
                byFormer.put(id, former.now());
            }
        }
        return byFormer;
    }
}
