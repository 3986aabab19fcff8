package aide.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The table of answers: every rule of judging, once right and once nearly right. */
class AnswersTest {

    /** All in one test: a list of what is judged otherwise says more than the first of it. */
    @Test
    void everyRowIsJudgedAsTheTableSays() throws IOException {
        assertEquals(
                List.of(),
                rows().stream().flatMap(row -> judgedOtherwise(row).stream()).toList());
    }

    private static Optional<String> judgedOtherwise(Row row) {
        Judgement judgement = Judge.judge(row.accepted(), row.typed(), row.ask(), Glossary.KNOWN);
        boolean asTold = row.verdict() == judgement.verdict()
                && (row.verdict() != Verdict.CORRECT || row.isAccepted(judgement.why()))
                && row.saysWhy(judgement.why());
        return asTold ? Optional.empty() : Optional.of(row + " -> " + judgement);
    }

    /** What is right says so; of all else the row says why. */
    @Test
    void everyRowSaysWhy() throws IOException {
        assertEquals(
                List.of(),
                rows().stream()
                        .filter(row ->
                                row.verdict() != Verdict.CORRECT && row.why().isEmpty())
                        .toList());
    }

    @Test
    void tableIsLong() throws IOException {
        assertTrue(rows().size() >= 400, () -> "only few rows");
    }

    @SuppressWarnings("NullAway")
    static List<Row> rows() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(AnswersTest.class.getResourceAsStream("/ask/answers.tsv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Row::of)
                    .toList();
        }
    }
}
