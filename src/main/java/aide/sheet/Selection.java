package aide.sheet;

import aide.bank.Bank;
import aide.bank.Question;
import aide.drill.Draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses what a worksheet asks, and which of it is answered in writing. */
final class Selection {

    private Selection() {}

    /** Fewer than wanted where there are no more in the scope. */
    static List<Item> of(Blueprint blueprint, Bank bank) {
        List<Question> chosen = chosen(blueprint, bank);
        List<Item> items = new ArrayList<>();
        int choices = Math.max(0, chosen.size() - blueprint.gaps());
        for (Question question : chosen) {
            Optional<Item> choice = choices > 0
                    ? Item.choice(question, bank, Draw.seed(blueprint.seed(), question))
                    : Optional.empty();
            choices -= choice.isPresent() ? 1 : 0;
            items.add(choice.orElseGet(() -> Item.gap(question)));
        }
        return items;
    }

    /** What would tell an answer, or be told, is asked only where nothing else is left. */
    private static List<Question> chosen(Blueprint blueprint, Bank bank) {
        Spoiler spoiler = new Spoiler(bank);
        List<Question> chosen = new ArrayList<>();
        List<Question> left = new ArrayList<>();
        for (Question question : Draw.mixed(blueprint.scope(), bank, blueprint.seed())) {
            boolean spoilt = chosen.size() >= blueprint.questions()
                    || chosen.stream().anyMatch(other -> spoiler.between(question, other));
            (spoilt ? left : chosen).add(question);
        }
        chosen.addAll(left);
        return chosen.subList(0, Math.min(chosen.size(), blueprint.questions()));
    }
}
