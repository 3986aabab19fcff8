package aide.drill;

import aide.bank.Bank;
import aide.bank.Question;
import aide.study.PickOne;
import aide.study.Scope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Draws the questions of a drill: same set-up, same bank, same drill. */
public final class Draw {

    private Draw() {}

    /**
     * The questions with their choices, in the order in which they are asked; fewer than wanted where
     * there are no more to draw from.
     */
    public static List<PickOne> of(SetUp setUp, Bank bank) {
        List<PickOne> drawn = new ArrayList<>();
        for (Question question : mixed(setUp.scope(), bank, setUp.seed())) {
            if (drawn.size() < setUp.questions()) {
                item(question, bank, seed(setUp.seed(), question)).ifPresent(drawn::add);
            }
        }
        return List.copyOf(setUp.ordering().of(drawn, bank));
    }

    /** All questions of a scope, mixed; those whose sibling stands before them are the last. */
    public static List<Question> mixed(Scope scope, Bank bank, long seed) {
        List<Question> all = new ArrayList<>(scope.of(bank));
        Collections.shuffle(all, new Random(seed));
        return List.copyOf(strangersFirst(all));
    }

    /** Of the question's own, so that what else is drawn does not change its choices. */
    public static long seed(long seed, Question question) {
        return 31 * seed + question.id().hashCode();
    }

    /** Where several things are right, no single choice is. */
    private static Optional<PickOne> item(Question question, Bank bank, long seed) {
        return Classroom.canBeChosen(question)
                ? PickOne.of(question, bank, seed)
                        .filter(PickOne.class::isInstance)
                        .map(PickOne.class::cast)
                : Optional.empty();
    }

    /** The same question with its choices in other places: a class remembers places, too. */
    static PickOne again(PickOne item) {
        List<String> options = new ArrayList<>(item.options());
        Collections.rotate(options, 1);
        return new PickOne(item.question(), options, (item.right() + 1) % options.size());
    }

    /** A question whose sibling was asked is half told: it comes last, if it must come at all. */
    private static List<Question> strangersFirst(List<Question> all) {
        Set<String> facts = new HashSet<>();
        List<Question> strangers = new ArrayList<>();
        List<Question> siblings = new ArrayList<>();
        for (Question question : all) {
            (facts.add(question.fact()) ? strangers : siblings).add(question);
        }
        strangers.addAll(siblings);
        return strangers;
    }
}
