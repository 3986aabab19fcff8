package aide.study;

import aide.bank.Bank;
import aide.bank.Question;
import aide.fsrs.Chance;

import java.util.Optional;

/** Which of the ways of input a question is asked in: by how well it is known, from easy to hard. */
final class Ways {

    private Ways() {}

    /** Recognised while it is new, recalled once it is known. */
    static Task task(Question question, Bank bank, Progress progress) {
        Standing standing = progress.of(question.id());
        Task typed = new TypeIn(question);
        return standing.isKnown() ? typed : picked(question, bank, standing).orElse(typed);
    }

    private static Optional<Task> picked(Question question, Bank bank, Standing standing) {
        long seed = Double.doubleToLongBits(Chance.of(question.id(), standing.reviews()));
        return question.answer().parts().size() > 1
                ? PickSeveral.of(question, bank, seed)
                : PickOne.of(question, bank, seed);
    }
}
