package aide.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A schema in src/doc, to be held against what is written. */
public final class Schema {

    private final Node schema;

    private Schema(Node schema) {
        this.schema = schema;
    }

    public static Schema of(String file) throws IOException {
        return new Schema(Node.parse(file, Files.readString(Path.of("src", "doc", file))));
    }

    /** The paths of all keys that it tells. */
    public SortedSet<String> told() {
        return told(schema, "");
    }

    /** The paths of all keys that are written. */
    public SortedSet<String> keys(Node written) {
        return keys(written, schema, "");
    }

    /** The paths of keys about which it says nothing. */
    public SortedSet<String> unexplained() {
        return unexplained(schema, "");
    }

    /** All paths that the schema knows; where keys are days, they are one path. */
    private SortedSet<String> told(Node node, String path) {
        SortedSet<String> told = new TreeSet<>();
        Node at = resolved(node);
        at.find("items").ifPresent(items -> told.addAll(told(items, path + "[]")));
        at.find("additionalProperties")
                .filter(Node::isObject)
                .ifPresent(any -> told.add(path + ".*"));
        properties(at).forEach((key, value) -> {
            told.add(path + "." + key);
            told.addAll(told(value, path + "." + key));
        });
        return told;
    }

    private SortedSet<String> keys(Node value, Node node, String path) {
        SortedSet<String> keys = new TreeSet<>();
        Node at = resolved(node);
        Optional<Node> items = at.find("items");
        if (items.isPresent()) {
            value.list().forEach(item -> keys.addAll(keys(item, items.get(), path + "[]")));
        } else if (value.isObject()) {
            boolean any = at.find("additionalProperties").filter(Node::isObject).isPresent();
            value.members().forEach((key, member) -> {
                keys.add(path + "." + (any ? "*" : key));
                Node below = Optional.ofNullable(properties(at).get(key)).orElse(at);
                keys.addAll(any ? new TreeSet<>() : keys(member, below, path + "." + key));
            });
        }
        return keys;
    }

    private SortedSet<String> unexplained(Node node, String path) {
        SortedSet<String> unexplained = new TreeSet<>();
        Node at = resolved(node);
        at.find("items").ifPresent(items -> unexplained.addAll(unexplained(items, path + "[]")));
        properties(at).forEach((key, value) -> {
            if (value.find("description").isEmpty()) {
                unexplained.add(path + "." + key);
            }
            unexplained.addAll(unexplained(value, path + "." + key));
        });
        return unexplained;
    }

    private static Map<String, Node> properties(Node node) {
        return node.find("properties").map(Node::members).orElse(Map.of());
    }

    private Node resolved(Node node) {
        return node.find("$ref")
                .map(ref -> schema.get("$defs").get(ref.text().replace("#/$defs/", "")))
                .orElse(node);
    }
}
