package aide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.json.JsonObject;
import aide.json.Node;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What scripts are told about the JSON is what is written, key by key. */
class StatisticsSchemaTest {

    private static final String FILE = "stats.schema.json";

    private final Node schema;
    private final Node written;

    StatisticsSchemaTest() throws IOException {
        schema = Node.parse(FILE, Files.readString(Path.of("src", "doc", FILE)));
        JsonObject page = new JsonObject().put("at", Harbour.NOW.toString());
        Chapter.ALL.forEach(
                each -> page.put(each.id(), each.of(Harbour.underway()).json()));
        written = Node.parse("written", page.line());
    }

    @Test
    void everyKeyIsTold() {
        assertEquals(told(schema, ""), keys(written, schema, ""));
    }

    @Test
    void everyKeyIsExplained() {
        assertEquals(new TreeSet<>(), unexplained(schema, ""));
    }

    /** All paths that the schema knows; where keys are days, they are one path. */
    private SortedSet<String> told(Node node, String path) {
        SortedSet<String> told = new TreeSet<>();
        Node at = resolved(node);
        at.find("items").ifPresent(items -> told.addAll(told(items, path + "[]")));
        at.find("additionalProperties").ifPresent(any -> told.add(path + ".*"));
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
            boolean any = at.find("additionalProperties").isPresent();
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
