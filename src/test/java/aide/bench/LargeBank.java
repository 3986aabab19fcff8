package aide.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** A bank of any size, in the files that people would write: a thousand questions in each. */
final class LargeBank {

    private static final int FACTS_A_FILE = 500;
    private static final LocalDate FIRST = LocalDate.parse("2021-12-01");

    private static final String SOURCES = """
            {"sources": [{"id": "herald", "publisher": "The Herald", "title": "What happened",
              "date": "2022-01-11", "file": "herald.txt", "paragraphs": 40,
              "sha256": "%s"}]}
            """.formatted("0".repeat(64));

    private LargeBank() {}

    /** The texts of its files by their names; two questions a fact. */
    static SortedMap<String, String> texts(int questions) {
        SortedMap<String, String> texts = new TreeMap<>();
        texts.put("sources.json", SOURCES);
        texts.put("names.json", "{\"names\": []}\n");
        for (int from = 0; from < questions / 2; from += FACTS_A_FILE) {
            texts.put(
                    "facts/%06d.json".formatted(from),
                    file(from, Math.min(from + FACTS_A_FILE, questions / 2)));
        }
        return texts;
    }

    /** Writes these files. */
    static void write(Path folder, int questions) throws IOException {
        Files.createDirectories(folder.resolve("facts"));
        for (var text : texts(questions).entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue());
        }
    }

    private static String file(int from, int to) {
        StringBuilder facts = new StringBuilder();
        for (int i = from; i < to; i++) {
            facts.append(i == from ? "" : ",\n").append(fact(i));
        }
        return "{\"topic\": \"topic-%d\", \"facts\": [\n%s\n]}\n".formatted(from % 9, facts);
    }

    private static String fact(int i) {
        LocalDate day = FIRST.plusDays(i % 60);
        return """
                {"id": "event-%1$d", "text": "Event %1$d took place on that day before %2$d guests.",
                 "citations": ["herald:%3$d"], "when": "%4$s",
                 "questions": [
                  {"id": "when", "kind": "when", "ask": "On what date did event %1$d take place?",
                   "answer": {"date": "%4$s"}, "lures": ["%5$s", "%6$s", "%7$s"]},
                  {"id": "guests", "kind": "how-many", "ask": "How many guests did event %1$d have?",
                   "answer": {"number": %2$d, "unit": "guests"}, "lures": [%8$d, %9$d, %10$d]}]}""".formatted(
                        i,
                        100 + i,
                        1 + i % 40,
                        day,
                        day.plusDays(1),
                        day.plusDays(2),
                        day.plusDays(3),
                        101 + i,
                        102 + i,
                        103 + i);
    }
}
