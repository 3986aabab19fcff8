package aide.bench;

import aide.fsrs.Card;
import aide.fsrs.Chance;
import aide.fsrs.Fsrs6;
import aide.fsrs.Grade;
import aide.fsrs.Phase;
import aide.fsrs.Settings;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.concurrent.TimeUnit;

/** How many reviews are scheduled a second, beside the exponentials and powers of it in a plain loop. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Scheduling {

    private static final int REVIEWS = 1_000;
    private static final Grade[] GRADES = {
        Grade.GOOD, Grade.GOOD, Grade.AGAIN, Grade.GOOD, Grade.EASY, Grade.HARD, Grade.GOOD
    };

    private final Fsrs6 scheduler = new Fsrs6(Settings.DEFAULT);

    /** One card through many reviews, each on the day it comes back. */
    @Benchmark
    @OperationsPerInvocation(REVIEWS)
    public Card reviews() {
        Card card = Card.fresh();
        double elapsed = 0;
        for (int i = 0; i < REVIEWS; i++) {
            if (i % 20 == 0) {
                card = Card.fresh();
                elapsed = 0;
            }
            var future = scheduler.future(
                    card, elapsed, Chance.of("putin-call/when", i), GRADES[i % GRADES.length]);
            card = future.card();
            elapsed = card.phase() == Phase.REVIEW ? future.days() : 0;
        }
        return card;
    }

    /** What FSRS-6 needs at the least for a known question: two powers and an exponential. */
    @Benchmark
    @OperationsPerInvocation(REVIEWS)
    public double exponentialAndPowers() {
        double sum = 1;
        for (int i = 0; i < REVIEWS; i++) {
            sum += Math.exp(-sum * 1e-3)
                    + Math.pow(1 + sum * 1e-6, -0.154)
                    + Math.pow(1 + sum * 1e-6, -1.154);
        }
        return sum;
    }
}
