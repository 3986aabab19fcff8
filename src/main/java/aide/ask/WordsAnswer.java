package aide.ask;

import static aide.base.Check.require;
import static aide.base.Check.requireAtMost;
import static aide.base.Check.requireText;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Some words are right, in any of several wordings. */
public record WordsAnswer(List<String> wordings) implements Answer {

    /** Made when the first answer is judged: the first frame need not wait for them. */
    private static final class Looks {

        static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{L}+");

        /** Names that stand side by side may change places. */
        static final Pattern JOINED = Pattern.compile("\\band\\b|[,/–-]");

        /** What they stand beside becomes another thing: half an hour, mild sanctions. */
        static final Set<String> TURNING = Words.set("""
                half quarter twice double more above past previous last ago
                mild light weak soft limited small lift lifting relief end outside
                oral spoken verbal unwritten anti former""");

        static final Set<String> WEST = Words.set("nato west western");
    }

    private static final String AGAINST = "against";

    /** An answer is compared with each of them. */
    private static final int WORDINGS_MAX = 100;

    public WordsAnswer {
        wordings = List.copyOf(wordings);
        require(!wordings.isEmpty(), "there is no wording");
        requireAtMost(wordings.size(), WORDINGS_MAX, "there are %d wordings, expected at most %d");
        for (String wording : wordings) {
            requireText(wording, "a wording is blank");
        }
    }

    @Override
    public String shown() {
        return wordings.get(0);
    }

    @Override
    public List<String> spellings() {
        return wordings;
    }

    @Override
    public String clue() {
        return Initials.of(shown());
    }

    @Override
    public Judgement judge(String typed, Known known) {
        Words words = known.typedWords(typed);
        if (turned(words, known, Slips::opposite)) {
            return wrong("that is the contrary; ");
        }
        if (turned(words, known, Slips::contrary)
                || isOtherCountry(words, known)
                || isLookalike(words, known)) {
            return wrong("");
        }
        return wordings.stream()
                .map(wording -> judge(wording, words, known))
                .reduce(Judgement::or)
                .orElseThrow();
    }

    private Judgement judge(String wording, Words typed, Known known) {
        Words right = known.words(wording);
        int mostWords = 2 * right.list().size() + known.asked().words().size();
        if (typed.content().size() > mostWords) {
            return wrong(""); // twice the answer and all of the question leave room for no more
        }
        Match match = Match.of(right.content(), typed.content());
        if (right.list().equals(typed.list()) || solid(right).equals(solid(typed))) {
            return Judgement.correct(shown());
        }
        boolean slipped = right.list().stream().anyMatch(typed::misspells);
        if (right.negated() != typed.negated() && !match.found().isEmpty() && !slipped) {
            return wrong("that is the contrary; ");
        }
        if (aims(typed, match) && !right.list().contains(AGAINST)) {
            return wrong("the other way round; ");
        }
        if (typed.undecided() && !right.undecided()) {
            return wrong("one answer, please; ");
        }
        return judge(wording, match, typed, known);
    }

    private Judgement judge(String wording, Match match, Words typed, Known known) {
        Set<String> asked = known.asked().words();
        List<String> missing = needed(match, asked);
        List<String> extra = match.extra().stream()
                .filter(word -> !asked.contains(word)
                        || isOtherNumber(word, match)
                        || isTime(word, typed, asked))
                .toList();
        Words right = known.words(wording);
        if (Match.slipsInWhole(right.content(), typed.content()) == 1
                || Match.slipsInWhole(right.list(), typed.list()) == 1) {
            return Judgement.close(wording);
        }
        if (missing.isEmpty() && extra.isEmpty()) {
            return turned(wording, typed)
                    ? wrong("the other way round; ")
                    : spelled(wording, match);
        }
        boolean beyondQuestion = match.found().stream().anyMatch(word -> !asked.contains(word));
        if (!match.found().isEmpty() && extra.stream().anyMatch(word -> turns(word, match))) {
            return wrong("");
        }
        if (beyondQuestion && extra.isEmpty()) {
            return Judgement.incomplete("right so far, but there is more to it");
        }
        boolean little = extra.size() <= match.found().size();
        if (beyondQuestion
                && missing.isEmpty()
                && little
                && extra.stream().noneMatch(Slips::exact)) {
            return typed.several()
                    ? wrong("one answer, please; ")
                    : Judgement.incomplete("only what was asked, please");
        }
        return wrong(
                beyondQuestion || match.found().isEmpty() ? "" : "that repeats the question; ");
    }

    /** A word of the question need not be repeated, as long as something else is said. */
    private static List<String> needed(Match match, Set<String> asked) {
        boolean saysMore = match.found().stream().anyMatch(word -> !asked.contains(word));
        return match.missing().stream()
                .filter(word -> !saysMore || !asked.contains(word) || Words.isNegation(word))
                .toList();
    }

    /** "30 minutes" are not 60, even where the question speaks of 30 December. */
    private static boolean isOtherNumber(String word, Match match) {
        return Slips.exact(word) && match.missing().stream().anyMatch(Slips::exact);
    }

    /** Nor are "an hour and 30 minutes" the hour alone. */
    private static boolean isTime(String word, Words typed, Set<String> asked) {
        int next = typed.list().indexOf(word) + 1;
        return Slips.exact(word)
                && next < typed.list().size()
                && Units.minutes(typed.list().subList(next, next + 1)).isPresent()
                && !asked.contains(typed.list().get(next));
    }

    /** "Aggression against Russia" for Russian aggression. */
    private static boolean aims(Words typed, Match match) {
        int against = typed.list().indexOf(AGAINST);
        List<String> behind = typed.list().subList(against + 1, typed.list().size());
        return against >= 0 && !behind.isEmpty() && match.found().contains(behind.get(0));
    }

    /** "Indecisive action" against "decisive action", even where "action" alone would do. */
    private boolean turned(Words typed, Known known, BiPredicate<String, String> turns) {
        Set<String> right = rightWords(known);
        return typed.content().stream()
                .filter(word -> !right.contains(word))
                .anyMatch(word -> right.stream().anyMatch(own -> turns.test(own, word)));
    }

    /** "Operation", which is a part of "co-operation" by its letters only. */
    private boolean isLookalike(Words typed, Known known) {
        return typed.content().stream().allMatch(Slips::isLookalike)
                && wordings.stream().noneMatch(any -> solid(known.words(any)).equals(solid(typed)));
    }

    /** "American aggression" against "Russian aggression", whatever countries the question names. */
    private boolean isOtherCountry(Words typed, Known known) {
        Set<String> right = rightWords(known);
        List<String> countries =
                typed.content().stream().filter(word -> isSide(word, known)).toList();
        return !countries.isEmpty()
                && right.stream().anyMatch(word -> isSide(word, known))
                && countries.stream().noneMatch(right::contains);
    }

    private static boolean isSide(String word, Known known) {
        return known.isCountry(word) || English.isCountry(word) || Looks.WEST.contains(word);
    }

    private Set<String> rightWords(Known known) {
        return wordings.stream()
                .flatMap(wording -> known.words(wording).list().stream())
                .collect(Collectors.toSet());
    }

    private static boolean turns(String word, Match match) {
        return Looks.TURNING.contains(word)
                || isOtherNumber(word, match)
                || DateWords.WEEKDAYS.number(word).isPresent();
    }

    private Judgement spelled(String wording, Match match) {
        return match.slips() == 0 ? Judgement.correct(shown()) : Judgement.close(wording);
    }

    /** Order counts where two names act on each other: "Russia invades Ukraine". */
    private static boolean turned(String wording, Words typed) {
        if (Looks.JOINED.matcher(wording).find()) {
            return false;
        }
        List<Integer> places = Looks.NAME
                .matcher(wording)
                .results()
                .flatMap(name -> Words.of(name.group()).list().stream())
                .map(typed.list()::indexOf)
                .filter(place -> place >= 0)
                .toList();
        return !places.stream().sorted().toList().equals(places);
    }

    private static String solid(Words words) {
        return String.join("", words.content());
    }

    private Judgement wrong(String why) {
        return Judgement.wrong(why + "this was: " + shown());
    }
}
