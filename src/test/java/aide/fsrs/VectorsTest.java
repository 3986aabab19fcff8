package aide.fsrs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.fsrs.Vectors.History;
import aide.fsrs.Vectors.Row;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Locale;

/** Our schedule against another implementation's, review by review, over whole histories. */
class VectorsTest {

    private static final double TOLERANCE = 1e-6;

    private int rows;
    private int rowsAboveMaximum;
    private double largestDifference;

    @Test
    void everyReviewAgreesWithTsFsrs() {
        Vectors.read().forEach(this::replay);

        System.out.printf(
                Locale.ROOT,
                "FSRS-6 vectors: %d rows compared, largest relative difference %.1e%n",
                rows,
                largestDifference);
        assertEquals(14_529, rows);
        // Where ts-fsrs moves good and easy past the maximum to keep the grades apart.
        assertEquals(139, rowsAboveMaximum);
    }

    /** Goes on from our own card, so that a difference would add up. */
    private void replay(History history) {
        Scheduler scheduler = new Fsrs6(history.settings());
        Card card = Card.fresh();
        for (Row row : history.rows()) {
            String place = history.name() + " row " + rows + ": " + row;
            compare(row.recallBefore(), scheduler.recall(card, row.elapsedDays()), place);
            Future future = scheduler.futures(card, row.elapsedDays(), 0).of(row.grade());
            compare(row, future, history.settings().maximumIntervalDays(), place);
            card = future.card();
            rows++;
        }
    }

    private void compare(Row row, Future future, int maximumDays, String place) {
        Memory memory = future.card().memory();
        compare(row.stability(), memory.stability(), place);
        compare(row.difficulty(), memory.difficulty(), place);
        assertEquals(new Card(row.phase(), row.step(), memory), future.card(), place);
        if (row.days() > maximumDays) {
            rowsAboveMaximum++;
            assertEquals(Future.inDays(future.card(), maximumDays), future, place);
        } else {
            assertEquals(row.days(), future.days(), place);
            assertEquals(Duration.ofMinutes(row.dueMinutes()), due(future), place);
        }
    }

    private static Duration due(Future future) {
        return future.delay().plusDays(future.days());
    }

    private void compare(double expected, double actual, String place) {
        double difference = expected == actual ? 0 : Math.abs(actual / expected - 1);
        assertTrue(difference < TOLERANCE, () -> expected + " became " + actual + " in " + place);
        largestDifference = Math.max(largestDifference, difference);
    }
}
