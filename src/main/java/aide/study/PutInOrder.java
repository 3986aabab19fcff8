package aide.study;

import static aide.base.Check.require;

import aide.ask.Judgement;
import aide.ask.Known;
import aide.ask.Verdict;
import aide.bank.Question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Several things are to be put in order: by their time, or so that each stands beside what it goes
 * with.
 *
 * @param items in the right order
 * @param mixed the order in which they are offered, as places among the items; never the right one
 * @param matched whether it is shown what they are to stand beside
 */
public record PutInOrder(
        Question question, String ask, List<Item> items, List<Integer> mixed, boolean matched)
        implements Task {

    /**
     * One of the things.
     *
     * @param fixed what decides its place: a date, or what it goes with
     * @param moved what is put there
     */
    public record Item(String fixed, String moved) {}

    public PutInOrder {
        items = List.copyOf(items);
        mixed = List.copyOf(mixed);
        require(
                isPermutation(mixed, items.size()) && !isSorted(mixed),
                "%s is no mixed order of %d",
                mixed,
                items.size());
    }

    @Override
    public Input input() {
        return Input.ORDER;
    }

    /** "7 December 2021: Biden's earlier warning; …". */
    @Override
    public String shown() {
        return IntStream.range(0, items.size())
                .mapToObj(place -> pair(place, place))
                .collect(Collectors.joining("; "));
    }

    @Override
    public List<String> options() {
        return mixed.stream().map(place -> items.get(place).moved()).toList();
    }

    @Override
    public List<String> beside() {
        return matched ? items.stream().map(Item::fixed).toList() : List.of();
    }

    @Override
    public Optional<Clue> clue() {
        Item first = items.get(0);
        return Optional.of(Clue.of(
                matched
                        ? first.fixed() + " goes with " + first.moved()
                        : first.moved() + " comes first"));
    }

    /** All options, the one that belongs first being the first. */
    @Override
    public Optional<Given> choose(List<Integer> places, Known known) {
        if (!isPermutation(places, items.size())) {
            return Optional.empty();
        }
        List<Integer> order = places.stream().map(mixed::get).toList();
        return Optional.of(new Given(told(order), judged(order)));
    }

    /** The answer to the question itself is no answer to this task. */
    @Override
    public Optional<Given> type(String text, Known known) {
        return Optional.empty();
    }

    private String told(List<Integer> order) {
        return IntStream.range(0, order.size())
                .mapToObj(place -> matched
                        ? pair(place, order.get(place))
                        : items.get(order.get(place)).moved())
                .collect(Collectors.joining("; "));
    }

    private Judgement judged(List<Integer> order) {
        if (isSorted(order)) {
            return new Judgement(Verdict.CORRECT, "right: " + shown());
        }
        return new Judgement(Verdict.WRONG, matched ? misplaced(order) : tooEarly(order));
    }

    /** The first pair that is wrong. */
    private String misplaced(List<Integer> order) {
        int place = 0;
        while (order.get(place) == place) {
            place++;
        }
        return items.get(place).fixed() + " goes with " + items.get(place).moved();
    }

    private String tooEarly(List<Integer> order) {
        int place = 0;
        while (order.get(place) < order.get(place + 1)) {
            place++;
        }
        return items.get(order.get(place)).moved()
                + " came after "
                + items.get(order.get(place + 1)).moved();
    }

    private String pair(int fixed, int moved) {
        return items.get(fixed).fixed() + ": " + items.get(moved).moved();
    }

    private static boolean isPermutation(List<Integer> places, int size) {
        return places.stream()
                .sorted()
                .toList()
                .equals(IntStream.range(0, size).boxed().toList());
    }

    private static boolean isSorted(List<Integer> places) {
        return places.stream().sorted().toList().equals(places);
    }
}
