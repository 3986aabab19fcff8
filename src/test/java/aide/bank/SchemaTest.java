package aide.bank;

import static aide.bank.Sample.FACTS;
import static aide.bank.Sample.NAMES;
import static aide.bank.Sample.SOURCES;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.json.Node;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an editor completes by the schema is what the reader knows, key by key. */
class SchemaTest {

    private static final Pattern EXPECTED =
            Pattern.compile("unknown key, expected one of ([^;]*); got \"unheard\"");

    private static final Map<String, String> FILES =
            Map.of("sources", SOURCES, "names", NAMES, "facts", FACTS);

    /** The reader is asked by a key it cannot know, put before a key of the object in question. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sources | properties                                     | \"sources\"",
                "sources | $defs.source.properties                        | \"publisher\"",
                "names   | properties                                     | \"names\"",
                "names   | $defs.name.properties                          | \"role\"",
                "names   | $defs.added.properties                         | \"country\"",
                "facts   | properties                                     | \"topic\"",
                "facts   | $defs.fact.properties                          | \"where\"",
                "facts   | $defs.dispute.properties                       | \"claims\"",
                "facts   | $defs.dispute.properties.claims.items.properties | \"text\": \"Signed on the 12th.\"",
                "facts   | $defs.dispute.properties.settled.properties    | \"how\"",
                "facts   | $defs.question.properties                      | \"ask\"",
                "facts   | $defs.answer.oneOf.0.properties                | \"name\"",
                "facts   | $defs.answer.oneOf.1.properties                | \"date\"",
                "facts   | $defs.answer.oneOf.2.properties                | \"number\"",
                "facts   | $defs.answer.oneOf.3.properties                | \"words\"",
                "facts   | $defs.answer.oneOf.4.properties                | \"unstated\"",
                "facts   | $defs.answer.oneOf.5.properties                | \"several\"",
            })
    void schemaAndReaderKnowTheSameKeys(String schema, String path, String key) {
        String file = FILES.getOrDefault(schema, "");
        Sample everyForm = Sample.sound()
                .edit(FACTS, "[{\"words\"", "[{\"unstated\"")
                .edit(FACTS, "\"lures\": [4,", "\"also\": [{\"several\": []}], \"lures\": [4,");
        Sample sample = everyForm.edit(file, key, "\"unheard\": 0, " + key);

        assertEquals(
                keys(at(Node.parse(schema, Shipped.schema(schema)), path)),
                expected(Sample.told(BankReader.read(sample.files()).problems())));
    }

    private static Node at(Node node, String path) {
        Node at = node;
        for (String step : path.split("\\.", -1)) {
            at = step.matches("\\d") ? at.list().get(Integer.parseInt(step)) : at.get(step);
        }
        return at;
    }

    private static Set<String> keys(Node properties) {
        Set<String> keys = new TreeSet<>(properties.members().keySet());
        keys.remove("$schema");
        return keys;
    }

    private static Set<String> expected(String told) {
        Matcher expected = EXPECTED.matcher(told);
        return expected.find()
                ? new TreeSet<>(Arrays.asList(expected.group(1).split(", ", -1)))
                : Set.of();
    }
}
