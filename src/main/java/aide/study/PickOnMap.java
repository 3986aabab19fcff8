package aide.study;

import aide.ask.Known;
import aide.ask.NameAnswer;
import aide.bank.Area;
import aide.bank.Bank;
import aide.bank.Entry;
import aide.bank.Entry.Position;
import aide.bank.Question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * The city that is the answer is to be found on a map, among others that are not.
 *
 * @param pick what there is to choose from, as names
 * @param places where each of them lies
 */
public record PickOnMap(PickOne pick, List<Position> places) implements Task {

    /** Nearer cities would be one mark on a small map. */
    private static final double DEGREES_APART = 2.5;

    public PickOnMap {
        places = List.copyOf(places);
    }

    /**
     * The answer among other cities of the bank; empty where it is no city on the map, or there are
     * too few of them.
     *
     * @param seed the same seed gives the same cities in the same order
     */
    static Optional<Task> of(Question question, Bank bank, long seed) {
        Map<String, Position> cities = cities(bank);
        Optional<Position> right = answer(question, cities);
        if (right.isEmpty()) {
            return Optional.empty();
        }
        Random random = new Random(seed);
        List<String> names = lures(question, cities, right.get(), random);
        if (names.size() < PickOne.LURES) {
            return Optional.empty();
        }
        int place = random.nextInt(names.size() + 1);
        names.add(place, question.answer().shown());
        List<Position> places = new ArrayList<>();
        names.forEach(name -> places.add(cities.getOrDefault(name, right.get())));
        return Optional.of(new PickOnMap(new PickOne(question, names, place), places));
    }

    private static Map<String, Position> cities(Bank bank) {
        Map<String, Position> cities = new HashMap<>();
        for (Entry entry : bank.entries()) {
            if (entry.name().country().isPresent()) {
                entry.position()
                        .filter(Area.EUROPE::holds)
                        .ifPresent(at -> cities.put(entry.name().shown(), at));
            }
        }
        return cities;
    }

    private static Optional<Position> answer(Question question, Map<String, Position> cities) {
        return question.answer() instanceof NameAnswer
                ? Optional.ofNullable(cities.get(question.answer().shown()))
                : Optional.empty();
    }

    /** Those that are no right answer and lie apart from each other. */
    private static List<String> lures(
            Question question, Map<String, Position> cities, Position right, Random random) {
        List<String> all = new ArrayList<>(cities.keySet().stream().sorted().toList());
        Collections.shuffle(all, random);
        List<String> lures = new ArrayList<>();
        List<Position> taken = new ArrayList<>(List.of(right));
        for (String name : all) {
            Position at = cities.getOrDefault(name, right);
            boolean isRight = question.answers().stream()
                    .anyMatch(answer -> answer.spellings().contains(name));
            if (lures.size() < PickOne.LURES
                    && !isRight
                    && taken.stream().allMatch(other -> apart(at, other) >= DEGREES_APART)) {
                lures.add(name);
                taken.add(at);
            }
        }
        return lures;
    }

    private static double apart(Position a, Position b) {
        return Math.hypot(a.latitude() - b.latitude(), a.longitude() - b.longitude());
    }

    @Override
    public Question question() {
        return pick.question();
    }

    @Override
    public Input input() {
        return pick.input();
    }

    @Override
    public List<String> options() {
        return pick.options();
    }

    @Override
    public Optional<Clue> clue() {
        return pick.clue();
    }

    @Override
    public Optional<Given> choose(List<Integer> chosen, Known known) {
        return pick.choose(chosen, known);
    }
}
