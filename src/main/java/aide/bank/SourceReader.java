package aide.bank;

import aide.ask.DateSpan;
import aide.base.Problem;
import aide.json.Fields;
import aide.json.Node;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Binds one source. */
final class SourceReader {

    private SourceReader() {}

    static Optional<Source> read(Node node, Consumer<Problem> problems) {
        Fields fields = new Fields(node, problems);
        String id = fields.text("id");
        String publisher = fields.text("publisher");
        String title = fields.text("title");
        LocalDate date = fields.get("date", LocalDate.EPOCH, SourceReader::day);
        String file = fields.text("file");
        String sha256 = fields.text("sha256");
        int paragraphs = fields.get("paragraphs", 1, Node::integer);
        Map<Integer, String> furniture =
                fields.find("furniture", FurnitureReader::read).orElse(Map.of());
        Optional<String> note = fields.find("note", Node::text);
        return fields.build(() -> new Source(
                id,
                publisher,
                title,
                date,
                file,
                sha256,
                new Paragraphs(paragraphs, furniture),
                note));
    }

    private static LocalDate day(Node node) {
        DateSpan span = DateReader.read(node);
        if (!span.isDay()) {
            throw node.refuse("expected one day such as 2021-12-31, got \"%s\"", node.text());
        }
        return span.first();
    }
}
