package aide.report;

import aide.bank.Fact;
import aide.bank.Question;
import aide.study.Answered;
import aide.study.Progress;
import aide.study.Standing;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * All there is to know about one fact, and how the learner stands with each of its questions.
 *
 * @param now the moment at which it is told what is due
 */
public record Dossier(Fact fact, List<Asked> questions, OffsetDateTime now) {

    /**
     * One of its questions.
     *
     * @param answers those that count, the first first
     */
    public record Asked(Question question, Standing standing, List<Answered> answers) {

        public Asked {
            answers = List.copyOf(answers);
        }

        public Grasp grasp() {
            return Grasp.of(standing);
        }
    }

    public Dossier {
        questions = List.copyOf(questions);
    }

    /** Of a fact, while it is not known yet what was answered when. */
    public static Dossier of(Fact fact, Progress progress, OffsetDateTime now) {
        return new Dossier(
                fact,
                fact.questions().stream()
                        .map(each -> new Asked(each, progress.of(each.id()), List.of()))
                        .toList(),
                now);
    }

    /** With what was answered when; answers to questions of other facts are left out. */
    public Dossier with(List<Answered> answers) {
        return new Dossier(
                fact,
                questions.stream()
                        .map(asked -> new Asked(
                                asked.question(), asked.standing(), to(asked.question(), answers)))
                        .toList(),
                now);
    }

    private static List<Answered> to(Question question, List<Answered> answers) {
        return answers.stream()
                .filter(answered -> answered.review().question().equals(question.id()))
                .toList();
    }

    /** How many of its questions are known. */
    public int known() {
        return (int)
                questions.stream().filter(asked -> asked.grasp() == Grasp.KNOWN).count();
    }
}
