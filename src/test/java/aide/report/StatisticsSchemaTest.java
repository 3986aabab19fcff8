package aide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.json.JsonObject;
import aide.json.Node;
import aide.json.Schema;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.TreeSet;

/** What scripts are told about the JSON is what is written, key by key. */
class StatisticsSchemaTest {

    @Test
    void everyKeyIsToldAndExplained() throws IOException {
        Schema schema = Schema.of("stats.schema.json");
        JsonObject page = new JsonObject().put("at", Harbour.NOW.toString());
        Chapter.ALL.forEach(
                each -> page.put(each.id(), each.of(Harbour.underway()).json()));

        assertEquals(schema.told(), schema.keys(Node.parse("written", page.line())));
        assertEquals(new TreeSet<>(), schema.unexplained());
    }
}
