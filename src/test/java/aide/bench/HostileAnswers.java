package aide.bench;

import aide.ask.Hostile;
import aide.ask.Judge;
import aide.bank.Bank;
import aide.bank.BankReader;
import aide.bank.Question;
import aide.disk.BankFolder;
import aide.json.JsonObject;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Prints how long the judge takes over answers that nobody types in good faith: each with the question
 * that it is slowest for, the slowest first.
 *
 * <p>Each answer is put to each question of the repository; what counts is the median of its runs.
 */
final class HostileAnswers {

    private static final int WARM_UPS = 20;
    private static final int RUNS = 21;
    private static final int SHOWN_CHARS = 30;

    /** A hostile answer to a question, and its times. */
    private record Timed(Question question, String text, List<Long> nanos) {

        double micros() {
            return nanos.stream().sorted().toList().get(nanos.size() / 2) / 1e3;
        }
    }

    private HostileAnswers() {}

    public static void main(String[] args) {
        Bank bank = bank();
        timed(bank, WARM_UPS);
        List<Timed> all = new ArrayList<>(timed(bank, RUNS));
        all.sort(Comparator.comparingDouble(Timed::micros).reversed());
        Set<String> shown = new HashSet<>();
        say(
                "Hostile answers on Java %s: %d texts to %d questions, median of %d runs each",
                System.getProperty("java.version"),
                Hostile.TEXTS.size(),
                bank.questions().size(),
                RUNS);
        say("%10s  %-36s %s", "µs", "question", "answer");
        all.stream().filter(timed -> shown.add(timed.text())).forEach(HostileAnswers::print);
        say("%10.1f  is the median of all", all.get(all.size() / 2).micros());
    }

    /** All take turns, so that a machine which is busy for a while is so for all of them. */
    private static List<Timed> timed(Bank bank, int runs) {
        List<Timed> all = bank.questions().stream()
                .flatMap(question -> Hostile.TEXTS.stream()
                        .map(text -> new Timed(question, text, new ArrayList<>())))
                .toList();
        for (int run = 0; run < runs; run++) {
            for (Timed timed : all) {
                timed.nanos().add(nanos(bank, timed.question(), timed.text()));
            }
        }
        return all;
    }

    private static long nanos(Bank bank, Question question, String text) {
        long before = System.nanoTime();
        Judge.judge(question.answers(), text, question.ask(), bank.known());
        return System.nanoTime() - before;
    }

    private static void print(Timed timed) {
        String text =
                timed.text().substring(0, Math.min(SHOWN_CHARS, timed.text().length()));
        say(
                "%10.1f  %-36s %s",
                timed.micros(),
                timed.question().id(),
                new JsonObject()
                        .put("text", text)
                        .put("length", timed.text().length())
                        .line());
    }

    private static Bank bank() {
        return BankReader.read(BankFolder.read(Path.of("questions"), problem -> {
                    throw new IllegalStateException(problem.toString());
                }))
                .bank()
                .orElseThrow();
    }

    @com.google.errorprone.annotations.FormatMethod
    private static void say(String line, Object... parts) {
        System.out.println(String.format(Locale.ROOT, line, parts));
    }
}
