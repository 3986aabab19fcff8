package aide.study;

import aide.ask.Judge;
import aide.ask.Judgement;
import aide.ask.Known;
import aide.bank.Question;

/**
 * An answer and how it is judged.
 *
 * @param answer readable by itself, whatever the way in which it was given
 */
public record Given(String answer, Judgement judgement) {

    static Given of(Question question, String answer, Known known) {
        return new Given(answer, Judge.judge(question.answers(), answer, question.ask(), known));
    }
}
