package aide.study;

import aide.bank.Question;

/** What was right when a question was answered, as events keep it. */
final class Right {

    /** The journal grows by it with every answer; few answers are as long. */
    private static final int CHARS_MAX = 120;

    private Right() {}

    /** The answer as it is shown, or the beginning of a long one. */
    static String of(Question question) {
        String shown = question.answer().shown();
        if (shown.length() <= CHARS_MAX) {
            return shown;
        }
        boolean cutsALetter = Character.isHighSurrogate(shown.charAt(CHARS_MAX - 1));
        return shown.substring(0, cutsALetter ? CHARS_MAX - 1 : CHARS_MAX);
    }
}
