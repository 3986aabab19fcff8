package aide.sheet;

import aide.ask.Answer;
import aide.ask.DateAnswer;
import aide.ask.DateSpan;
import aide.ask.NameAnswer;
import aide.bank.Bank;
import aide.bank.Fact;
import aide.bank.Question;
import aide.text.Fold;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds what on a sheet would tell the answer to something else on it.
 *
 * <p>Some names stand in half of all questions and tell nothing there; a name tells where the same days
 * are spoken of.
 */
final class Spoiler {

    private final Bank bank;
    private final Map<String, List<String>> folded = new HashMap<>();

    Spoiler(Bank bank) {
        this.bank = bank;
    }

    /** Whether either question tells the answer to the other. */
    boolean between(Question one, Question other) {
        return tells(one, other) || tells(other, one);
    }

    /** Whether an event on its days tells an answer, or the question tells these days. */
    boolean between(Fact event, Question question) {
        DateSpan when = event.when().orElseThrow();
        String title = event.title().orElseThrow();
        return question.answer().parts().stream()
                        .anyMatch(part -> part instanceof DateAnswer date
                                ? date.span().overlaps(when)
                                : holds(title, part))
                || dated(when).anyMatch(words -> holds(question.ask(), words));
    }

    private boolean tells(Question telling, Question asked) {
        return asked.answer().parts().stream()
                .anyMatch(part -> holds(telling.ask(), part)
                        && (!(part instanceof NameAnswer) || areOfOneDay(telling, asked)));
    }

    private boolean areOfOneDay(Question one, Question other) {
        Fact fact = bank.factOf(one);
        Fact another = bank.factOf(other);
        return fact.equals(another)
                || fact.when()
                        .flatMap(when -> another.when().filter(when::overlaps))
                        .isPresent();
    }

    private boolean holds(String text, Answer answer) {
        Stream<String> spellings = answer instanceof DateAnswer date
                ? dated(date.span())
                : answer.spellings().stream();
        return spellings.anyMatch(spelling -> holds(text, spelling));
    }

    private boolean holds(String text, String words) {
        List<String> sought = folded(words);
        return !sought.isEmpty() && Collections.indexOfSubList(folded(text), sought) >= 0;
    }

    /** In a question the year often goes without saying. */
    private static Stream<String> dated(DateSpan span) {
        return Stream.of(span.shown(), span.shown().replaceFirst("(?<=\\p{L}) \\d{4}$", ""))
                .filter(words -> words.codePoints().anyMatch(Character::isDigit));
    }

    private List<String> folded(String text) {
        return folded.computeIfAbsent(text, Fold::words);
    }
}
