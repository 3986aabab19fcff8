package aide.ask;

import static aide.base.Check.require;

import aide.text.Fold;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges what was typed against everything that is right. */
public final class Judge {

    /** Nobody answers at greater length, and nothing longer is looked at. */
    public static final int ANSWER_CHARS_MAX = 200;

    /** One character may unfold into eighteen letters; in no script that answers are typed in. */
    private static final int FOLDED_CHARS_MAX = 2 * ANSWER_CHARS_MAX;

    /** No letter of any script bears more marks than that. */
    private static final Pattern MARKS = Pattern.compile("(\\p{M}{4})\\p{M}+");

    /** A blank may be of any kind; an escape sequence is not the number in it. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&\\S]");

    private static final Judgement DONT_KNOW = Judgement.wrong("you don't know yet");

    /** What people type instead of nothing. */
    private static final Set<String> GIVING_UP = Stream.of(
                    "I don't know",
                    "I do not know",
                    "don't know",
                    "dunno",
                    "idk",
                    "no idea",
                    "pass",
                    "skip",
                    "не знаю",
                    "keine Ahnung",
                    "weiß nicht",
                    "ich weiß nicht",
                    "je ne sais pas")
            .map(phrase -> String.join(" ", Fold.words(phrase)))
            .collect(Collectors.toUnmodifiableSet());

    private Judge() {}

    /**
     * The best judgement over all accepted answers, the first of which is the shown one; an empty
     * text, or a question mark, means "I don't know".
     */
    public static Judgement judge(
            List<? extends Answer> accepted, String typed, String ask, Known known) {
        require(!accepted.isEmpty(), "question \"%s\" has no answer", ask);
        String all = typed.strip();
        if (all.codePointCount(0, all.length()) > ANSWER_CHARS_MAX) {
            return Judgement.wrong(
                    "too long: an answer has at most " + ANSWER_CHARS_MAX + " characters");
        }
        String text = MARKS.matcher(all).replaceAll("$1");
        String folded = Fold.text(text);
        if (folded.length() > FOLDED_CHARS_MAX) {
            return Judgement.wrong("not an answer in letters and digits");
        }
        String words = String.join(" ", Fold.words(folded));
        if (words.isEmpty()) {
            return DONT_KNOW;
        }
        if (CONTROL.matcher(text).find()) {
            return Judgement.wrong("an answer has no control characters");
        }
        Known asking = known.asking(ask);
        Judgement best = accepted.stream()
                .map(answer -> answer.judge(text, asking))
                .reduce(Judgement::or)
                .orElseThrow();
        return GIVING_UP.contains(words) && best.verdict() != Verdict.CORRECT ? DONT_KNOW : best;
    }
}
