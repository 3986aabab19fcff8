package aide.ask;

import static aide.base.Check.require;

import aide.text.Fold;

import java.util.List;

/** Judges what was typed against everything that is right. */
public final class Judge {

    /** Nobody answers at greater length, and nothing longer is looked at. */
    public static final int ANSWER_CHARS_MAX = 200;

    private Judge() {}

    /**
     * The best judgement over all accepted answers, the first of which is the shown one; an empty
     * text, or a question mark, means "I don't know".
     */
    public static Judgement judge(
            List<? extends Answer> accepted, String typed, String ask, Known known) {
        require(!accepted.isEmpty(), "question \"%s\" has no answer", ask);
        if (typed.length() > 2 * ANSWER_CHARS_MAX) {
            return Judgement.wrong("too long: an answer has at most 200 characters");
        }
        if (Fold.words(typed).isEmpty()) {
            return Judgement.wrong("you don't know yet");
        }
        return accepted.stream()
                .map(answer -> answer.judge(typed, known))
                .reduce(Judgement::or)
                .orElseThrow();
    }
}
