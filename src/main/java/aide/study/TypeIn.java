package aide.study;

import aide.bank.Question;

/** The answer is to be typed from memory. */
public record TypeIn(Question question) implements Task {

    @Override
    public Input input() {
        return Input.TYPE;
    }
}
