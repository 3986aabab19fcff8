package aide.report;

import aide.bank.Bank;
import aide.bank.Question;
import aide.base.Count;
import aide.study.Progress;
import aide.study.Review;
import aide.study.Standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question that keeps being forgotten, and what may help.
 *
 * @param fact what it asks a part of, in a sentence
 */
public record Leech(Question question, Standing standing, Optional<Mixup> mixup, String fact) {

    /**
     * Empty where the question is none.
     *
     * @param reviews answers to any questions, in the order of time
     */
    public static Optional<Leech> of(
            Question question, Bank bank, Progress progress, List<Review> reviews) {
        Standing standing = progress.of(question.id());
        return standing.isLeech()
                ? Optional.of(new Leech(
                        question,
                        standing,
                        Mixup.of(question, reviews, bank.known()),
                        bank.factOf(question).text()))
                : Optional.empty();
    }

    /** "forgotten 4 times: Who spoke last?". */
    public String told() {
        return "forgotten " + new Count(standing.lapses(), "time") + ": " + question.ask();
    }

    /** What it is taken for, if for anything, and how to learn it otherwise. */
    public List<String> advice() {
        List<String> advice = new ArrayList<>();
        mixup.ifPresent(mixup -> advice.add(mixup.told()));
        advice.add("learn it with its whole fact: " + fact);
        return advice;
    }
}
