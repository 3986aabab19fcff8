package aide.bank;

import aide.ask.Answer;
import aide.ask.Judge;
import aide.ask.Judgement;
import aide.ask.Verdict;
import aide.base.Problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One spelling of an answer or a lure, put before the judge as if a learner had typed it. */
record Trial(Question question, String spelling, Judgement judgement) {

    static Stream<Trial> of(
            Question question, List<Answer> accepted, List<Answer> typed, Bank bank) {
        return typed.stream()
                .flatMap(answer -> answer.spellings().stream())
                .distinct()
                .map(spelling -> new Trial(
                        question,
                        spelling,
                        Judge.judge(accepted, spelling, question.ask(), bank.known())));
    }

    boolean is(Verdict verdict) {
        return judgement.verdict() == verdict;
    }

    Problem problem(String noun) {
        return Place.of(question)
                .problem(
                        "its %s \"%s\" is judged %s: %s",
                        noun,
                        spelling,
                        judgement.verdict().name().toLowerCase(Locale.ROOT),
                        judgement.why());
    }
}
