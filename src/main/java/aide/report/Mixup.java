package aide.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import aide.ask.Judge;
import aide.ask.Judgement;
import aide.ask.Known;
import aide.ask.Verdict;
import aide.bank.Question;
import aide.study.Review;
import aide.text.Fold;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A wrong answer that was given to a question more often than any other.
 *
 * @param given as it was last given
 * @param why what is wrong with it: often, what it would have been right for
 */
public record Mixup(String given, int times, String why) {

    /** Of several given equally often, the one given first. */
    public static Optional<Mixup> of(Question question, List<Review> reviews, Known known) {
        Map<String, String> folded = new HashMap<>();
        return reviews.stream()
                .filter(review -> review.question().equals(question.id()) && isMixup(review))
                .collect(groupingBy(
                        review -> folded.computeIfAbsent(review.answer(), Fold::text),
                        LinkedHashMap::new,
                        toList()))
                .values()
                .stream()
                .max(Comparator.comparingInt(List::size))
                .flatMap(same -> judged(question, same, known));
    }

    /** Whether something was answered, and taken for wrong. */
    static boolean isMixup(Review review) {
        return review.verdict() == Verdict.WRONG && !review.answer().isBlank();
    }

    private static Optional<Mixup> judged(Question question, List<Review> same, Known known) {
        return of(question, same.get(same.size() - 1).answer(), same.size(), known);
    }

    /**
     * An answer that was given so often, if it is wrong: the bank may have changed its mind since,
     * and what is right by now is taken for nothing else.
     */
    public static Optional<Mixup> of(Question question, String given, int times, Known known) {
        Judgement now = Judge.judge(question.answers(), given, question.ask(), known);
        return now.verdict() == Verdict.WRONG
                ? Optional.of(new Mixup(given, times, now.why()))
                : Optional.empty();
    }

    /** "you answered "12 January" 3 times: that is the NATO–Russia Council". */
    public String told() {
        String often = times == 1 ? "once" : times == 2 ? "twice" : times + " times";
        return "you answered \"" + given + "\" " + often + (why.isEmpty() ? "" : ": " + why);
    }
}
