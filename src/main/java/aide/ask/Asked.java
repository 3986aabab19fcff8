package aide.ask;

import aide.text.Fold;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The wording of a question, for a learner may repeat it.
 *
 * @param words all of them
 * @param inPassing those that name nobody, or nobody who could be the answer
 * @param sides whose things are asked for: Russia in "how many Russian troops"
 * @param ofWeek whether a week is asked for by one of its days
 */
record Asked(Set<String> words, Set<String> inPassing, Set<String> sides, boolean ofWeek) {

    static final Asked NOTHING = new Asked(Set.of(), Set.of(), Set.of(), false);

    /** Who is asked for another one may repeat the one that was named. */
    private static final Pattern NAMED =
            Pattern.compile("(?i)\\bbesides (\\S+ \\S+)|^(.*) other\\b");

    private static final Pattern WEEK = Pattern.compile("(?i)\\bweek of (?:what|which)\\b");

    /** What the answer is not: "What, rather than words, counted?" */
    private static final Pattern RATHER = Pattern.compile("(?i)\\brather than (\\S+)");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

    static Asked of(String question) {
        List<String> words =
                WORD.matcher(question).results().map(MatchResult::group).toList();
        Set<String> all = new HashSet<>(Words.of(question).list());
        RATHER.matcher(question)
                .results()
                .forEach(not -> all.removeAll(Words.of(not.group(1)).list()));
        Set<String> passing = words.stream()
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .flatMap(word -> Words.of(word).list().stream())
                .collect(Collectors.toCollection(HashSet::new));
        NAMED.matcher(question)
                .results()
                .flatMap(named -> Words.of(named.group()).list().stream())
                .forEach(passing::add);
        passing.removeIf(Words::isNegation);
        return new Asked(
                Set.copyOf(all),
                Set.copyOf(passing),
                Sides.in(Fold.words(question)),
                WEEK.matcher(question).find());
    }
}
