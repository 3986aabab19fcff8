package aide.bank;

import aide.ask.Answer;
import aide.ask.DateAnswer;
import aide.ask.NameAnswer;
import aide.ask.NumberAnswer;
import aide.ask.SeveralAnswer;

/** The forms of answers as a packed bank counts them. */
enum PackedForm {
    NAME,
    DATE,
    NUMBER,
    WORDS,
    SEVERAL;

    private static final PackedForm[] ALL = values();

    static PackedForm of(Answer answer) {
        if (answer instanceof NameAnswer) {
            return NAME;
        }
        if (answer instanceof DateAnswer) {
            return DATE;
        }
        if (answer instanceof SeveralAnswer) {
            return SEVERAL;
        }
        return answer instanceof NumberAnswer ? NUMBER : WORDS;
    }

    static PackedForm of(int count) {
        return ALL[count];
    }
}
