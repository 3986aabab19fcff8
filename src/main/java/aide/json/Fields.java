package aide.json;

import aide.base.Problem;
import aide.base.ProblemException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Binds the members of one object by hand and tells every problem, not only the first.
 *
 * <p>Where a member is missing or does not fit, its problem is told and a stand-in returned;
 * {@link #build} then refuses to build from stand-ins.
 */
public final class Fields {

    private final Node node;
    private final Map<String, Node> members;
    private final Consumer<Problem> problems;

    /** A few, and nearly always the very texts that were asked for before: a set would be slower. */
    private final List<String> asked = new ArrayList<>();

    private int known;
    private boolean sound = true;

    public Fields(Node node, Consumer<Problem> problems) {
        this.node = node;
        this.problems = problems;
        this.members = read(node, Node::members).orElse(Map.of());
    }

    /** A member that must be there. */
    public <T> T get(String name, T standIn, Function<Node, T> read) {
        if (!members.containsKey(name) && node.isObject()) {
            tell(node.problem("\"%s\" is missing", name));
        }
        return find(name, read).orElse(standIn);
    }

    /** A member that may be missing. */
    public <T> Optional<T> find(String name, Function<Node, T> read) {
        Node member = members.get(name);
        if (!asked.contains(name)) {
            asked.add(name);
            known += member == null ? 0 : 1;
        }
        return member == null ? Optional.empty() : read(member, read);
    }

    public String text(String name) {
        return get(name, "", Node::text);
    }

    /** A list that must be there; items that do not fit are told and left out. */
    public <T> List<T> list(String name, Function<Node, T> read) {
        return items(get(name, List.of(), Node::list), read);
    }

    /** A list that may be missing and is then empty. */
    public <T> List<T> listOrNone(String name, Function<Node, T> read) {
        return items(find(name, Node::list).orElse(List.of()), read);
    }

    /** Tells a problem of this object. */
    public void tell(Problem problem) {
        sound = false;
        problems.accept(problem);
    }

    /** Builds unless a problem was told; unknown members, and what the record refuses, are told. */
    public <T> Optional<T> build(Supplier<T> record) {
        if (known < members.size()) {
            members.forEach(this::refuseUnknown);
        }
        if (!sound) {
            return Optional.empty();
        }
        try {
            return Optional.of(record.get());
        } catch (IllegalArgumentException e) {
            tell(node.problem("%s", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private void refuseUnknown(String name, Node member) {
        if (!asked.contains(name) && !name.equals("$schema")) {
            tell(member.problem(
                    "unknown key, expected one of %s; got %s",
                    String.join(", ", asked), Shown.of(name)));
        }
    }

    private <T> List<T> items(List<Node> nodes, Function<Node, T> read) {
        List<T> items = new ArrayList<>(nodes.size());
        for (Node item : nodes) {
            Optional<T> made = read(item, read);
            if (made.isPresent()) {
                items.add(made.get());
            }
        }
        return items;
    }

    private <T> Optional<T> read(Node value, Function<Node, T> read) {
        try {
            return Optional.of(read.apply(value));
        } catch (ProblemException e) {
            tell(e.problem());
            return Optional.empty();
        }
    }
}
