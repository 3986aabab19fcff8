package aide.house;

import aide.ask.Verdict;
import aide.bank.Bank;
import aide.bank.BankReader;
import aide.bank.Question;
import aide.disk.BankFolder;
import aide.exchange.EventJson;
import aide.fsrs.Grade;
import aide.study.Input;
import aide.study.Review;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/**
 * Makes a home in which every question is known for long and due, to try by hand what comes late in
 * a learner's life: {@code KnownHome HOME}, run from the root of the repository.
 */
final class KnownHome {

    private static final int[] DAYS_AGO = {900, 890, 840};

    private KnownHome() {}

    public static void main(String[] args) throws IOException {
        ByteArrayOutputStream journal = new ByteArrayOutputStream();
        int count = 0;
        for (int days : DAYS_AGO) {
            for (Question question : bank().questions()) {
                count++;
                journal.write(EventJson.line(review(count, days, question)));
            }
        }
        Path folder = Path.of(args[0], "learners", "me");
        Files.createDirectories(folder);
        Files.write(folder.resolve("journal-known-1.jsonl"), journal.toByteArray());
    }

    private static Review review(int count, int daysAgo, Question question) {
        return new Review(
                String.format("known-%06d", count),
                OffsetDateTime.now(ZoneId.systemDefault())
                        .minusDays(daysAgo)
                        .withNano(0)
                        .plusSeconds(count),
                question.id(),
                Input.TYPE,
                question.answer().shown(),
                Verdict.CORRECT,
                Grade.EASY,
                4_000);
    }

    private static Bank bank() {
        return BankReader.read(BankFolder.read(Path.of("questions"), problem -> {
                    throw new IllegalStateException(problem.toString());
                }))
                .bank()
                .orElseThrow();
    }
}
