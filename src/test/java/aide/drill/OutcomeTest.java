package aide.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.drill.Move.Cast;
import aide.drill.Move.Plain;
import aide.drill.Outcome.Hard;
import aide.drill.Outcome.Taken;
import aide.drill.Run.Made;
import aide.drill.Votes.Hands;
import aide.study.PickOne;
import aide.study.Sample;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class OutcomeTest {

    private static final PickOne WHERE =
            new PickOne(Sample.WHERE, List.of("Vienna", "Geneva", "Brussels"), 1);
    private static final PickOne WHO =
            new PickOne(Sample.WHO, List.of("Олена Коваль", "Maria Lind", "Jan Maas"), 0);
    private static final PickOne WHEN =
            new PickOne(Sample.WHEN, List.of("12 January 2022", "10 January 2022"), 1);

    @Test
    void theHardestComesFirstWithWhatItWasTakenFor() {
        assertEquals(
                new Outcome(
                        2,
                        3,
                        List.of(
                                new Hard(
                                        "speech/who",
                                        "Who spoke last?",
                                        "Олена Коваль",
                                        0.25,
                                        Optional.of(new Taken("Jan Maas", 9))),
                                new Hard(
                                        "talks/where",
                                        "In which city did the two delegations meet?",
                                        "Geneva",
                                        0.75,
                                        Optional.of(new Taken("Vienna", 3))))),
                Outcome.of(drill(hands(3, 9, 0), hands(4, 3, 9), hands(0, 0))));
    }

    @Test
    void whatEverybodyKnewIsNotHard() {
        Outcome outcome = Outcome.of(drill(hands(0, 9, 0), hands(4, 0, 0), hands(0, 5)));
        assertEquals(new Outcome(3, 3, List.of()), outcome);
        assertEquals("3 questions answered of 3", outcome.told());
    }

    private static Cast hands(Integer... hands) {
        return new Cast(new Hands(List.of(hands)));
    }

    private static Drill drill(Cast... answers) {
        Run run = Run.begin(Drill.begin(SetUp.of(7), List.of(WHERE, WHO, WHEN)));
        for (Cast answer : answers) {
            for (Move move : List.of(Plain.OPEN, answer, Plain.LOCK, Plain.REVEAL, Plain.NEXT)) {
                run = run.on(new Made(move, Sample.NOW));
            }
        }
        return run.drill();
    }
}
