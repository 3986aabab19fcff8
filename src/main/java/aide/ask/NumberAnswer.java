package aide.ask;

import static aide.base.Check.require;

import aide.base.Count;
import aide.text.Fold;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A number of something is right; the unit may be left out, but not be another one.
 *
 * @param plain the number in digits, without noughts behind the point; a text, because a cold JVM
 *     takes milliseconds over its first {@link BigDecimal}, and most numbers of a bank wait for their
 *     turn
 */
public record NumberAnswer(String plain, String unit) implements Answer {

    /** More digits than any answer needs: whoever writes 1e999999999 into a bank is told so. */
    static final int DIGITS_MAX = 18;

    private static final int PLURAL_LETTERS = 4;

    /** Made when the first answer is judged: the first frame need not wait for them. */
    private static final class Looks {

        static final Set<String> BEFORE = Words.set("before earlier ago prior");
        static final Set<String> AFTER = Words.set("after later");
    }

    public NumberAnswer {
        require(isPlain(plain), "number is \"%s\", expected digits", plain);
    }

    /**
     * The answer with that number.
     *
     * @throws IllegalArgumentException when it has more digits than {@value #DIGITS_MAX}
     */
    public static NumberAnswer of(BigDecimal number, String unit) {
        require(
                (long) number.precision() - number.scale() <= DIGITS_MAX
                        && Math.abs((long) number.scale()) <= DIGITS_MAX,
                "number has more than %d digits",
                DIGITS_MAX);
        BigDecimal stripped = number.stripTrailingZeros();
        return new NumberAnswer(stripped.toPlainString(), unit);
    }

    public BigDecimal number() {
        return new BigDecimal(plain);
    }

    @Override
    public String shown() {
        return unit.isBlank() ? grouped() : grouped() + " " + unit;
    }

    @Override
    public List<String> spellings() {
        return List.copyOf(new LinkedHashSet<>(List.of(shown(), grouped(), plain)));
    }

    @Override
    public String clue() {
        long digits = number().abs().toBigInteger().toString().length();
        return "a number of " + new Count(digits, "digit");
    }

    @Override
    public Judgement judge(String typed, Known known) {
        String text = NumberText.of(typed);
        Judgement judgement = judgeText(text, known);
        String mended = judgement.verdict() == Verdict.WRONG ? NumberText.mended(text) : text;
        return !mended.equals(text) && judgeText(mended, known).verdict() == Verdict.CORRECT
                ? Judgement.close(mended)
                : judgement;
    }

    private Judgement judgeText(String text, Known known) {
        NumberReader reader = new NumberReader(text);
        Words words = Words.of(text);
        List<BigDecimal> numbers = numbers(reader);
        if (words.negated() && !isNone(reader)) {
            return Judgement.wrong("say how many, not how many not");
        }
        if (reader.alien() || numbers.isEmpty()) {
            return Judgement.wrong("not a number; this was " + shown());
        }
        if (numbers.size() > 1 || words.undecided()) {
            return Judgement.wrong("one number, please; this was " + shown());
        }
        return otherThing(reader.rest(), known)
                .map(other -> Judgement.wrong("this was " + shown() + other))
                .orElseGet(
                        () -> compared(inOwnUnit(numbers.get(0), reader.rest()), reader.bounded()));
    }

    private static boolean isNone(NumberReader reader) {
        return reader.numbers().equals(List.of(BigDecimal.ZERO))
                && reader.rest().stream().noneMatch(Words::denies);
    }

    /** What was counted, or which way, is not what was asked: the end of a sentence. */
    private Optional<String> otherThing(List<String> rest, Known known) {
        Asked asked = known.asked();
        return otherUnit(rest, known)
                .map(other -> ", not " + other)
                .or(() -> otherSide(rest, asked).map(side -> ", not of that side"))
                .or(() -> turned(rest, asked.words())
                        ? Optional.of(", the other way round")
                        : Optional.empty());
    }

    /** Only where the question, or the unit, says whose they are. */
    private Optional<String> otherSide(List<String> rest, Asked asked) {
        Set<String> right = new HashSet<>(asked.sides());
        right.addAll(Sides.in(Fold.words(unit)));
        return Sides.in(rest).stream()
                .filter(side -> !right.isEmpty() && !right.contains(side))
                .findFirst();
    }

    /** "Three days before" where the question has "after". */
    private static boolean turned(List<String> rest, Set<String> asked) {
        boolean before = Looks.BEFORE.stream().anyMatch(rest::contains);
        boolean after = Looks.AFTER.stream().anyMatch(rest::contains);
        boolean askedBefore = Looks.BEFORE.stream().anyMatch(asked::contains);
        boolean askedAfter = Looks.AFTER.stream().anyMatch(asked::contains);
        return askedBefore != askedAfter && before != after && before != askedBefore;
    }

    private static boolean isPlain(String text) {
        for (int i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** "An hour" is one. */
    private List<BigDecimal> numbers(NumberReader reader) {
        boolean one = reader.numbers().isEmpty()
                && (reader.rest().contains("a") || reader.rest().contains("an"))
                && reader.rest().stream()
                        .distinct()
                        .anyMatch(word -> Units.same(unitWords(), word));
        return one ? List.of(BigDecimal.ONE) : reader.numbers();
    }

    private Judgement compared(BigDecimal typed, boolean bounded) {
        if (typed.compareTo(number()) == 0) {
            return bounded
                    ? Judgement.incomplete("the number itself, please, not a bound")
                    : Judgement.correct(shown());
        }
        return Judgement.wrong(powerOfTen(typed) + "this was " + shown());
    }

    /** A nought too many or too few is worth a word. */
    private String powerOfTen(BigDecimal typed) {
        if (typed.movePointRight(1).compareTo(number()) == 0) {
            return "a tenth of it; ";
        }
        return typed.movePointLeft(1).compareTo(number()) == 0 ? "ten times too many; " : "";
    }

    /** "21 days" are 3 weeks. */
    private BigDecimal inOwnUnit(BigDecimal typed, List<String> rest) {
        Optional<BigDecimal> own = Units.minutes(unitWords());
        Optional<BigDecimal> said = Units.minutes(singular(rest));
        if (own.isEmpty() || said.isEmpty()) {
            return typed;
        }
        return typed.multiply(said.orElseThrow()).divide(own.orElseThrow(), MathContext.DECIMAL64);
    }

    /** The word that says another thing was counted; beside the right unit, any word may stand. */
    private Optional<String> otherUnit(List<String> rest, Known known) {
        List<String> own = unitWords();
        List<String> words = singular(rest);
        if ((Units.minutes(own).isPresent() && Units.minutes(words).isPresent())
                || words.stream().distinct().anyMatch(word -> Units.same(own, word))) {
            return Optional.empty();
        }
        return rest.stream().filter(word -> isOther(word, own, known)).findFirst();
    }

    private static boolean isOther(String word, List<String> own, Known known) {
        String one = Words.plain(word);
        if (known.isPlace(one) || English.isCountry(one)) {
            return false;
        }
        if (Units.isThing(one)) {
            return true;
        }
        boolean plural = word.length() >= PLURAL_LETTERS && word.endsWith("s") && !own.isEmpty();
        return plural
                && !word.endsWith("ss")
                && !Units.isVague(one)
                && !Words.isEmpty(word)
                && !known.asked().words().contains(one);
    }

    private List<String> unitWords() {
        return Words.of(unit).content();
    }

    private static List<String> singular(List<String> words) {
        return Words.of(String.join(" ", words)).list();
    }

    /** By commas, in threes. The JDK's own way there loads its locales: every start goes this one. */
    private String grouped() {
        int point = plain.indexOf('.');
        int first = plain.startsWith("-") ? 1 : 0;
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = (point < 0 ? plain.length() : point) - 3; at > first; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
