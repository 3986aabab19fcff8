package aide.study;

import aide.bank.Question;

import java.util.Optional;

/** The answer is to be typed from memory. */
public record TypeIn(Question question) implements Task {

    @Override
    public Input input() {
        return Input.TYPE;
    }

    @Override
    public Optional<Clue> clue() {
        return Optional.of(Clue.of(question.answer().clue()));
    }
}
