package aide.sheet;

import aide.bank.Bank;
import aide.bank.Entry;
import aide.bank.Fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A worksheet in all its versions, with its key.
 *
 * @param solutions in the order of the first version
 */
public record Worksheet(String title, long seed, List<Version> versions, List<Solution> solutions) {

    /** Seeds that are neighbours would begin with much the same numbers. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    public Worksheet {
        versions = List.copyOf(versions);
        solutions = List.copyOf(solutions);
    }

    /** The first versions are the same however many follow. */
    public static Worksheet of(Blueprint blueprint, Bank bank) {
        Random random = new Random(blueprint.seed() * SPREAD);
        List<Item> items = Selection.of(blueprint, bank);
        boolean dated = blueprint.parts().contains(Part.TIMELINE);
        Chronicle chronicle = dated ? Chronicle.of(blueprint, bank, items, random) : Chronicle.NONE;
        boolean mapped = blueprint.parts().contains(Part.MAP);
        List<Entry> places = mapped ? Atlas.of(bank, random) : List.of();
        Versions maker = new Versions(items, chronicle, places, random);
        List<Version> versions = new ArrayList<>();
        for (int i = 0; i < blueprint.versions(); i++) {
            versions.add(maker.next(Item.letter(i)));
        }
        return new Worksheet(
                blueprint.title(), blueprint.seed(), versions, solutions(versions, bank));
    }

    /** The events of the timeline, which all versions have in common. */
    public List<Fact> events() {
        return versions.get(0).timeline().stream().map(Row::fact).toList();
    }

    private static List<Solution> solutions(List<Version> versions, Bank bank) {
        return versions.get(0).items().stream()
                .map(Item::question)
                .map(question -> new Solution(
                        question,
                        bank.factOf(question),
                        versions.stream()
                                .map(version -> version.letter() + number(version, question.id()))
                                .toList()))
                .toList();
    }

    private static int number(Version version, String id) {
        List<String> ids =
                version.items().stream().map(item -> item.question().id()).toList();
        return ids.indexOf(id) + 1;
    }
}
