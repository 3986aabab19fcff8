package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.ask.Verdict;
import aide.study.Sample;

import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

class StageTest {

    private static final Size SIZE = Size.SMALLEST;

    private static final Screen WRONG =
            Scenes.judged(Sample.MARCH, Verdict.WRONG, "12", "far too few");

    @Test
    void answerThatWasNotKeptIsNotCalledSaved() {
        Screen told = Stage.of(WRONG)
                .on(new Message.Unsaved("the disk is full"), Scenes.NOW, SIZE)
                .screen();

        assertEquals(
                " Study: 1 to go             not saved ✗",
                Sheet.lines(told.view(SIZE)).get(0));
    }

    @Test
    void alarmStaysUntilSomethingIsKept() {
        Stage alarmed = new Stage(WRONG, Optional.of("the disk is full"));

        Stage moved = (Stage) Scenes.pressed(alarmed, Key.ENTER);

        assertEquals(Optional.of("the disk is full"), moved.alarm());
    }

    @Test
    void alarmGoesWithTheNextEvent() {
        Stage alarmed = new Stage(WRONG, Optional.of("the disk is full"));

        Stage overruled = (Stage) Scenes.pressed(alarmed, "4");

        assertEquals(Optional.empty(), overruled.alarm());
    }

    @Test
    void alarmThatIsNoAnswersLeavesTheScreenAsItIs() {
        Screen home = Scenes.home(Scenes.underway());

        Next next = Stage.of(home).on(new Message.Unsaved("why"), Scenes.NOW.plusDays(1), SIZE);

        assertEquals(
                home.view(SIZE).lines().subList(0, 5),
                next.screen().view(SIZE).lines().subList(0, 5));
    }

    @Test
    void lastLineCanBeScrolledToAboveAnAlarm() {
        Stage alarmed = new Stage(WRONG, Optional.of("the disk is full"));

        Screen bottom = Scenes.pressed(alarmed, Key.END);

        assertEquals("        week of the year?", Sheet.lines(bottom.view(SIZE)).get(6));
    }

    @Test
    void errandPassesThrough() {
        Screen sending = new Sending(new Errand.Recall());

        Next next = Stage.of(sending).on(new Message.Text("x"), Scenes.NOW, SIZE);

        assertEquals(Next.send(Stage.of(sending), new Errand.Recall()), next);
    }

    @Test
    void alarmControlsNoTerminal() {
        Stage alarmed = new Stage(WRONG, Optional.of("\u001B[2J no\nroom"));

        assertEquals(" ! \uFFFD[2J no room", Sheet.lines(alarmed.view(SIZE)).get(11));
    }

    /** Has the same errand whatever it is told. */
    private record Sending(Errand errand) implements Screen {

        @Override
        public Frame view(Size size) {
            return new Frame(size, List.of(), Optional.empty());
        }

        @Override
        public Next on(Message message, OffsetDateTime now, Size size) {
            return Next.send(this, errand);
        }
    }
}
