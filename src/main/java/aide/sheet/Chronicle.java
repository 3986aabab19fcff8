package aide.sheet;

import aide.ask.DateSpan;
import aide.bank.Bank;
import aide.bank.Fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A timeline to be filled in.
 *
 * @param events in the order of their days, none of which overlap
 * @param known those that can be told by their day, for no other event of the bank falls on it
 */
record Chronicle(List<Fact> events, Set<Fact> known) {

    static final Chronicle NONE = new Chronicle(List.of(), Set.of());

    private static final int MOST = 8;

    /** With fewer there is no order to speak of. */
    private static final int LEAST = 3;

    Chronicle {
        events = List.copyOf(events);
        known = Set.copyOf(known);
    }

    /** Of facts in the scope; where sources differ, nobody could be sure. */
    static Chronicle of(Blueprint blueprint, Bank bank, List<Item> items, Random random) {
        List<Fact> facts = blueprint.scope().of(bank).stream()
                .map(bank::factOf)
                .distinct()
                .filter(fact -> fact.title().isPresent() && fact.dispute().isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(facts, random);
        Spoiler spoiler = new Spoiler(bank);
        List<Fact> events = new ArrayList<>();
        for (Fact fact : facts) {
            if (events.size() < MOST
                    && events.stream().noneMatch(other -> overlap(fact, other))
                    && items.stream().noneMatch(item -> spoiler.between(fact, item.question()))) {
                events.add(fact);
            }
        }
        return events.size() < LEAST ? NONE : new Chronicle(sorted(events), known(events, bank));
    }

    /** Each version has its gaps elsewhere. */
    List<Row> rows(Random random) {
        List<Fact> mixed = new ArrayList<>(events);
        mixed.retainAll(known);
        Collections.shuffle(mixed, random);
        List<Fact> given = mixed.subList(0, Math.min(mixed.size(), events.size() / 2));
        return events.stream().map(fact -> new Row(fact, given.contains(fact))).toList();
    }

    private static List<Fact> sorted(List<Fact> events) {
        return events.stream().sorted(Comparator.comparing(Chronicle::first)).toList();
    }

    private static Set<Fact> known(List<Fact> events, Bank bank) {
        return events.stream()
                .filter(event -> bank.facts().stream()
                        .filter(other -> other.title().isPresent() && !other.equals(event))
                        .noneMatch(other -> overlap(event, other)))
                .collect(Collectors.toSet());
    }

    private static LocalDate first(Fact fact) {
        return when(fact).first();
    }

    private static boolean overlap(Fact one, Fact other) {
        return when(one).overlaps(when(other));
    }

    private static DateSpan when(Fact fact) {
        return fact.when().orElseThrow();
    }
}
