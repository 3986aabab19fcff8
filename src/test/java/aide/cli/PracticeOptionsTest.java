package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.json.Node;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class PracticeOptionsTest {

    @TempDir
    Path temporary;

    @Test
    void practiceSaysThatTheScheduleStaysAndIsKeptAsPractice() throws IOException {
        Outcome outcome = trial().types("a\n:4\n:u\n:q\n").run(study("--unseen"));
        List<String> lines = outcome.out().lines().toList();

        assertEquals("Practice: the schedule stays as it is.", lines.get(0));
        assertEquals(
                List.of(
                        "Practice: the schedule stays as it is",
                        "Practice: the schedule stays as it is"),
                lines.stream().filter(line -> line.endsWith("as it is")).toList());
        assertEquals(
                1,
                lines.stream().filter("practice counts with no grade"::equals).count());
        assertEquals(List.of("begin", "practice", "undo"), types());
    }

    @Test
    void whatIsMissedIsAskedAgainAndMayCount() throws IOException {
        trial().types("\n:q\n").run(study("--kind", "when"));
        trial().types("12 March 2022\n").run(study("--missed", "--count-them"));

        assertEquals(List.of("begin", "review", "begin", "review"), types());
    }

    @Test
    void whereThereIsNothingItIsSaid() {
        assertEquals(Outcome.ok("""
                there is nothing of this kind to practise

                0 questions: 0 right, 0 missed
                Practice: the schedule stays as it is
                Nothing is due on any day yet
                """), trial().run(study("--missed")));
    }

    @Test
    void onlyPracticeCanBeMadeToCount() {
        assertEquals(
                Outcome.refused(
                        "--count-them goes with --cram, --missed, --leeches, --sure-but-wrong or"
                                + " --unseen; without them every answer counts"),
                trial().run(study("--count-them")));
    }

    private Trial trial() {
        return new Trial(temporary);
    }

    private List<String> types() throws IOException {
        Path journal = temporary.resolve("learners/me/journal-tisch-1.jsonl");
        return Files.readAllLines(journal).stream()
                .filter(line -> !line.isEmpty())
                .map(line -> Node.parse("journal", line).get("type").text())
                .toList();
    }

    private static List<String> study(String... options) {
        List<String> line =
                new ArrayList<>(List.of("study", "--plain", "--bank", Trial.BANK.toString()));
        line.addAll(List.of(options));
        return line;
    }
}
