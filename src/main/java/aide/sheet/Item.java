package aide.sheet;

import aide.ask.Answer;
import aide.bank.Bank;
import aide.bank.Question;
import aide.study.Task;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question as it stands on a worksheet.
 *
 * @param options what there is to choose from; nothing where the answer is to be written
 */
public record Item(Question question, List<String> options) {

    public Item {
        options = List.copyOf(options);
    }

    static Item gap(Question question) {
        return new Item(question, List.of());
    }

    /** Empty where the bank has nothing else to choose from. */
    static Optional<Item> choice(Question question, Bank bank, long seed) {
        return Task.picked(question, bank, seed).map(task -> new Item(question, task.options()));
    }

    public boolean isGap() {
        return options.isEmpty();
    }

    /** Whether several options are right together. */
    public boolean isOfSeveral() {
        return !isGap() && question.answer().parts().size() > 1;
    }

    /** The same options in another order. */
    Item mixed(Random random) {
        List<String> mixed = new ArrayList<>(options);
        Collections.shuffle(mixed, random);
        return new Item(question, mixed);
    }

    /** The letters of the right options, or what is to be written: "B", "A, D", "Vienna". */
    public String solution() {
        List<String> right =
                question.answer().parts().stream().map(Answer::shown).toList();
        return isGap()
                ? question.answer().shown()
                : IntStream.range(0, options.size())
                        .filter(place -> right.contains(options.get(place)))
                        .mapToObj(Item::letter)
                        .collect(Collectors.joining(", "));
    }

    /** The letter of an option, counted from 0. */
    static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }
}
