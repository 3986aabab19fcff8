package aide.bench;

import aide.bank.Bank;
import aide.bank.BankReader;
import aide.cohort.SampleClass;
import aide.disk.BankFolder;
import aide.exchange.EventJson;
import aide.exchange.LearnerLine;
import aide.study.Event;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes what a class hands in, as {@code aide export progress} would: FOLDER, how many learners, how
 * many answers each.
 */
public final class ClassFiles {

    private ClassFiles() {}

    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    }

    /** A file for each learner. */
    static void write(Path folder, int learners, int answers) throws IOException {
        Bank bank = bank();
        Files.createDirectories(folder);
        for (int i = 1; i <= learners; i++) {
            List<Event> events = SampleClass.learner(i, answers, bank.questions());
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            lines.writeBytes(new LearnerLine("Learner " + i, events.size()).line());
            events.forEach(event -> lines.writeBytes(EventJson.line(event)));
            Files.write(folder.resolve("learner-" + i + ".jsonl"), lines.toByteArray());
        }
    }

    private static Bank bank() {
        return BankReader.read(BankFolder.read(Path.of("questions"), problem -> {
                    throw new IllegalStateException(problem.toString());
                }))
                .bank()
                .orElseThrow();
    }
}
