package aide.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.ask.Verdict;
import aide.bank.Bank;
import aide.bank.BankReader;
import aide.bank.Question;
import aide.disk.BankFolder;
import aide.fsrs.Fsrs6;
import aide.fsrs.Grade;
import aide.fsrs.Scheduler;
import aide.fsrs.Settings;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every way of asking every question of this repository, fed its own right answer and others. */
class ShippedTasksTest {

    private static final int SEEDS = 5;

    private static final Scheduler SCHEDULER = new Fsrs6(Settings.DEFAULT.withFuzz(false));

    private static final Bank BANK = BankReader.read(
                    BankFolder.read(Path.of("questions"), problem -> {
                        throw new IllegalStateException(problem.toString());
                    }))
            .bank()
            .orElseThrow();

    private static final Progress ALL_KNOWN = Progress.sum(known(), SCHEDULER);

    @Test
    void onlyTheRightChoiceIsCorrect() {
        picks().filter(PickOne.class::isInstance).map(PickOne.class::cast).forEach(task -> {
            for (int place = 0; place < task.options().size(); place++) {
                assertEquals(
                        place == task.right(),
                        isCorrect(task, List.of(place)),
                        () -> task.toString());
            }
        });
    }

    @Test
    void onlyAllTheRightChoicesAreCorrect() {
        picks().filter(PickSeveral.class::isInstance)
                .map(PickSeveral.class::cast)
                .forEach(task -> {
                    List<Integer> right = List.copyOf(task.right());
                    List<Integer> all =
                            IntStream.range(0, task.options().size()).boxed().toList();

                    assertTrue(isCorrect(task, right), task::toString);
                    assertTrue(!isCorrect(task, right.subList(1, right.size())), task::toString);
                    assertTrue(!isCorrect(task, all), task::toString);
                });
    }

    @Test
    void onlyTheRightOrderIsCorrect() {
        List<PutInOrder> tasks = orders();

        assertTrue(tasks.size() > 100, tasks.size() + " orders");
        for (PutInOrder task : tasks) {
            List<Integer> right = IntStream.range(0, task.items().size())
                    .mapToObj(task.mixed()::indexOf)
                    .toList();
            List<Integer> order = new ArrayList<>(right);
            Collections.swap(order, 0, new Random(task.hashCode()).nextInt(right.size() - 1) + 1);

            assertTrue(isCorrect(task, right), task::toString);
            assertTrue(!isCorrect(task, order), task::toString);
        }
    }

    @Test
    void whatIsShownAsRightIsRightWhenTyped() {
        for (Question question : BANK.questions()) {
            Task task = new TypeIn(question);
            Optional<Given> given = task.type(task.shown(), BANK.known());

            assertEquals(
                    Optional.of(Verdict.CORRECT),
                    given.map(Given::judgement).map(judgement -> judgement.verdict()),
                    question::id);
        }
    }

    private static Stream<Task> picks() {
        return BANK.questions().stream()
                .flatMap(question -> IntStream.range(0, SEEDS)
                        .mapToObj(seed -> question.answer().parts().size() > 1
                                ? PickSeveral.of(question, BANK, seed)
                                : PickOne.of(question, BANK, seed)))
                .map(Optional::orElseThrow);
    }

    private static List<PutInOrder> orders() {
        return Arrangement.ALL.stream()
                .flatMap(arrangement -> BANK.questions().stream()
                        .flatMap(question -> IntStream.range(0, SEEDS)
                                .mapToObj(seed ->
                                        LineUp.of(arrangement, question, BANK, ALL_KNOWN, seed))))
                .flatMap(Optional::stream)
                .map(PutInOrder.class::cast)
                .toList();
    }

    private static boolean isCorrect(Task task, List<Integer> places) {
        return task.choose(places, BANK.known()).orElseThrow().judgement().verdict()
                == Verdict.CORRECT;
    }

    private static List<Event> known() {
        return BANK.questions().stream()
                .<Event>map(
                        question -> Sample.review(question.id(), Sample.NOW, question, Grade.EASY))
                .toList();
    }
}
