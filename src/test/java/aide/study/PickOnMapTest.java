package aide.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.ask.Verdict;
import aide.bank.Area;
import aide.bank.Bank;
import aide.bank.BankReader;
import aide.bank.Entry.Position;
import aide.bank.Question;
import aide.disk.BankFolder;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

class PickOnMapTest {

    private static final Bank BANK = BankReader.read(
                    BankFolder.read(Path.of("questions"), problem -> {
                        throw new IllegalStateException(problem.toString());
                    }))
            .bank()
            .orElseThrow();

    @Test
    void citiesOfTheShippedBankAreFoundOnTheMap() {
        TreeSet<String> cities = new TreeSet<>();
        for (Question question : BANK.questions()) {
            PickOnMap.of(question, BANK, 1)
                    .ifPresent(task -> cities.add(question.answer().shown()));
        }
        assertTrue(cities.containsAll(List.of("Brussels", "Geneva", "Vienna")), cities.toString());
        assertTrue(!cities.contains("Washington"), cities.toString());
    }

    @Test
    void theAnswerIsOneOfFourCitiesThatLieApart() {
        for (Question question : BANK.questions()) {
            for (long seed = 0; seed < 20; seed++) {
                Optional<Task> task = PickOnMap.of(question, BANK, seed);
                assertEquals(task, PickOnMap.of(question, BANK, seed));
                task.ifPresent(PickOnMapTest::check);
            }
        }
    }

    private static void check(Task task) {
        PickOnMap map = (PickOnMap) task;
        List<Position> places = task.places();
        assertEquals(4, places.size());
        assertEquals(4, new TreeSet<>(task.options()).size());
        assertTrue(places.stream().allMatch(Area.EUROPE::holds), task.options().toString());
        for (int i = 0; i < 4; i++) {
            Verdict verdict = task.choose(List.of(i), BANK.known())
                    .orElseThrow()
                    .judgement()
                    .verdict();
            assertEquals(i == map.pick().right(), verdict == Verdict.CORRECT, task.ask());
            for (int j = 0; j < i; j++) {
                Position a = places.get(i);
                Position b = places.get(j);
                assertTrue(
                        Math.hypot(a.latitude() - b.latitude(), a.longitude() - b.longitude())
                                >= 2.5,
                        task.options().toString());
            }
        }
    }
}
