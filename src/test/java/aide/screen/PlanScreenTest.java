package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.study.Preferences;
import aide.study.Progress;
import aide.study.Sample;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

class PlanScreenTest {

    private static final OffsetDateTime NOW = Sample.NOW;
    private static final LocalDate TOMORROW = LocalDate.parse("2026-03-11");
    private static final Size SIZE = new Size(80, 24);

    private final HomeScreen home =
            HomeScreen.of(Scenes.visit(Sample.course()), Progress.NOTHING, NOW);

    @Test
    void whoHasNoPlanIsAskedForTheDayAndItIsKept() {
        Next next = say(say(open(home), Key.CLEAR), "2026-03-11", Key.ENTER);

        assertEquals(keep(planned(TOMORROW)), next.errand());
        assertEquals(PlanScreen.of(home.with(planned(TOMORROW))), next.screen());
    }

    @Test
    void keysMoveTheDayAndTheMinutes() {
        PlanScreen plan = PlanScreen.of(home.with(planned(TOMORROW)));

        assertEquals(keep(planned(TOMORROW.plusDays(1))), say(plan, Key.RIGHT).errand());
        assertEquals(keep(planned(TOMORROW).withExamMinutes(15)), say(plan, "+").errand());
        assertEquals(keep(planned(TOMORROW).withExamMinutes(5)), say(plan, "-").errand());
        assertEquals(
                keep(planned(TOMORROW).withExamMinutes(1)),
                say(say(plan, "-").screen(), "-").errand());
    }

    @Test
    void noExamIsBeforeTomorrow() {
        PlanScreen plan = PlanScreen.of(home.with(planned(TOMORROW)));

        assertEquals(Next.to(plan), say(plan, Key.LEFT));
    }

    @Test
    void aPlanEndsAtHome() {
        PlanScreen plan = PlanScreen.of(home.with(planned(TOMORROW)));
        Next next = say(plan, "x");

        assertEquals(keep(Preferences.DEFAULT), next.errand());
        assertEquals(home, next.screen());
    }

    @Test
    void whatCouldNotBeKeptIsToldUntilItCan() {
        Stage plan = Stage.of(PlanScreen.of(home.with(planned(TOMORROW))));
        Errand keep = new Errand.Keep(planned(TOMORROW));
        Screen failed =
                plan.on(new Message.Failed(keep, "the disk is full"), NOW, SIZE).screen();

        assertEquals(new Stage(plan.screen(), Optional.of("the disk is full")), failed);
        assertEquals(
                plan, failed.on(new Message.Kept(planned(TOMORROW)), NOW, SIZE).screen());
    }

    private static Screen open(HomeScreen home) {
        return say(home, "p").screen();
    }

    private static Next say(Next next, Object... inputs) {
        return say(next.screen(), inputs);
    }

    private static Next say(Screen screen, Object... inputs) {
        Next next = Next.to(screen);
        for (Object input : inputs) {
            Message message = input instanceof Key key
                    ? new Message.Press(key)
                    : new Message.Text(input.toString());
            next = next.screen().on(message, NOW, SIZE);
        }
        return next;
    }

    private static Optional<Errand> keep(Preferences chosen) {
        return Optional.of(new Errand.Keep(chosen));
    }

    private static Preferences planned(LocalDate day) {
        return Preferences.DEFAULT.withExamDay(Optional.of(day));
    }
}
