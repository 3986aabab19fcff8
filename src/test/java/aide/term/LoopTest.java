package aide.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.screen.Errand;
import aide.screen.Frame;
import aide.screen.Key;
import aide.screen.Line;
import aide.screen.Message;
import aide.screen.Next;
import aide.screen.Screen;
import aide.screen.Size;
import aide.study.Preference;
import aide.study.Preferences;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

class LoopTest {

    private static final Message ESCAPE = new Message.Press(Key.ESCAPE);
    private static final Message HANG_UP = new Message.Press(Key.HANG_UP);

    private final Booth booth = new Booth();
    private final List<Message> heard = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();

    @Test
    void wholeFrameIsPainted() throws IOException {
        List<String> frames = new ArrayList<>();
        booth.type("heard 0", "K")
                .type("heard 1", () -> frames.add(booth.screen()), "q")
                .run(Echo.SILENT);

        assertEquals(
                List.of("Echo 30x8 heard 1\n> K\n<K>\nPL DI ST TI KE PI IN RI CL WR\n\n\n\n\n"),
                frames);
    }

    @Test
    void endOfInputHangsUpEvenWhereTheScreenWouldStay() throws IOException {
        booth.type("0", "a").run(new Listener());

        assertEquals(List.of(text("a"), HANG_UP), heard);
    }

    @Test
    void burstIsPaintedOnce() throws IOException {
        booth.type("0", "abc").type("3", "q").run(new Listener());

        assertEquals(Set.of(0, 3), seen);
    }

    @Test
    void loneEscapeComesAfterAShortSilence() throws IOException {
        booth.type("0", "\u001B").type("1", "q").run(new Listener());

        assertEquals(List.of(ESCAPE, text("q")), heard);
    }

    @Test
    void answerIsSavedBeforeItIsPainted() throws IOException {
        List<String> framesAtSaving = new ArrayList<>();
        booth.saver = events -> {
            framesAtSaving.add(booth.screen().lines().findFirst().orElse(""));
            return Optional.empty();
        };
        booth.type("heard 0", "$").type("heard 1", "q").run(Echo.SILENT);

        assertEquals(List.of("Echo 30x8 heard 0"), framesAtSaving);
        assertEquals(1, booth.saved.size());
    }

    @Test
    void whatIsNotSavedIsToldBeforeAnythingIsPainted() throws IOException {
        List<String> frames = new ArrayList<>();
        booth.saver = events -> Optional.of("disk full");
        booth.type("heard 0", "$")
                .type("heard 2", () -> frames.add(booth.screen()), "q")
                .run(Echo.SILENT);

        assertTrue(frames.get(0).contains("Unsaved[why=disk full]"), frames.get(0));
        assertFalse(booth.raw().contains("heard 1"));
    }

    @Test
    void nothingIsSavedWhereNothingHappened() throws IOException {
        booth.saver = events -> {
            throw new AssertionError("saved");
        };
        booth.type("heard 0", "ab").type("heard 2", "q").run(Echo.SILENT);
    }

    @Test
    void errandIsRunAndAnsweredBeforeAnythingIsPainted() throws IOException {
        List<String> frames = new ArrayList<>();
        booth.envoy = errand -> new Message.Recalled(List.of());
        booth.type("heard 0", "#")
                .type("heard 2", () -> frames.add(booth.screen()), "q")
                .run(Echo.SILENT);

        assertTrue(frames.get(0).contains("Recalled[events=[]]\n<#>"), frames.get(0));
        assertFalse(booth.raw().contains("heard 1"));
    }

    @Test
    void errandThatCameToNothingIsAMessageWithTheReason() throws IOException {
        booth.envoy = errand -> new Message.Failed(errand, "no such file");
        booth.type("0", "#").type("2", "q").run(new Listener());

        assertEquals(
                List.of(
                        text("#"),
                        new Message.Failed(new Errand.Recall(), "no such file"),
                        text("q")),
                heard);
    }

    @Test
    void errandSetsOutOnceEverythingIsSaved() throws IOException {
        List<String> order = new ArrayList<>();
        booth.saver = events -> {
            order.add("saved");
            return Optional.empty();
        };
        booth.envoy = errand -> {
            order.add("ran");
            return new Message.Recalled(List.of());
        };
        booth.type("heard 0", "&").type("heard 2", "q").run(Echo.SILENT);

        assertEquals(List.of("saved", "ran"), order);
    }

    @Test
    void answerMayLeadToTheNextErrand() throws IOException {
        List<Errand> run = new ArrayList<>();
        booth.envoy = errand -> {
            run.add(errand);
            return run.size() < 3 ? text("#") : text("q");
        };
        booth.type("0", "#").run(new Listener());

        assertEquals(3, run.size());
        assertEquals(List.of(text("#"), text("#"), text("#"), text("q")), heard);
    }

    /** All of the frame is painted anew, the ground beside it, too. */
    @Test
    void anotherThemeIsSeenAsSoonAsItIsKept() throws IOException {
        List<String> frames = new ArrayList<>();
        booth.themes = chosen -> Theme.of(chosen.of(Preference.THEME), "");
        booth.envoy = errand ->
                new Message.Kept(Preferences.DEFAULT.with(Preference.THEME, "high-contrast"));
        booth.type("heard 0", () -> frames.add(booth.raw()), "#")
                .type("heard 2", () -> frames.add(booth.raw()), "q")
                .run(Echo.SILENT);

        assertFalse(frames.get(0).contains("48;5;16"), frames.get(0));
        assertTrue(frames.get(1).contains("48;5;16"), frames.get(1));
    }

    /** Only a screen that wants to know hears of it, and only as often as it wants. */
    @Test
    void timeThatGoesByIsAMessage() throws IOException {
        booth.type("2", "q").run(new Clock());

        assertEquals(List.of(new Message.Tick(), new Message.Tick(), text("q")), heard);
    }

    @Test
    void nobodyIsSentOnceTheScreenLeaves() throws IOException {
        booth.envoy = errand -> {
            throw new AssertionError("sent");
        };
        booth.type("0", "Q").run(new Listener());

        assertEquals(List.of(text("Q")), heard);
    }

    @Test
    void suspendGivesTheScreenToTheShellAndTakesItBack() throws IOException {
        booth.type("heard 0", "\u001A")
                .type("heard 0", "a")
                .type("heard 1", "q")
                .run(Echo.SILENT);

        assertEquals(3, booth.raw().split("\u001B\\[\\?1049h", -1).length, "entered twice");
        assertEquals(3, booth.raw().split("\u001B\\[\\?1049l", -1).length, "left twice");
        assertEquals(
                1,
                booth.scripts.stream().filter(s -> s.contains("kill -TSTP 0")).count());
    }

    @Test
    void formFeedPaintsEverythingAnew() throws IOException {
        booth.type("heard 0", "\f").type("heard 0", "a").type("heard 1", "q").run(Echo.SILENT);

        assertTrue(booth.raw().split("Echo 30x8 heard ", -1).length > 2, booth.raw());
    }

    @Test
    void windowResizedBeforeAnybodyListenedIsSeen() throws IOException {
        Tty tty = booth.tty();
        booth.size = new Size(20, 5);
        booth.type("Echo 20x5", "q");

        Loop.run(
                tty,
                Theme.AUTO,
                any -> Theme.AUTO,
                Echo.SILENT,
                e -> Optional.empty(),
                booth.envoy,
                OffsetDateTime::now,
                () -> {});

        assertTrue(booth.raw().contains("Echo 20x5"), booth.raw());
    }

    @Test
    void errorOfAScreenRestoresTheTerminalOnce() {
        booth.type("heard 0", "!");

        assertThrows(IllegalStateException.class, () -> booth.run(Echo.SILENT));
        assertTrue(
                booth.raw().endsWith("\u001B[?2004l\u001B[0m\u001B[?25h\u001B[?1049l"),
                booth.raw());
        assertEquals(1, restores());
    }

    @Test
    void interruptClosesNothing() throws IOException {
        Thread loop = Thread.currentThread();
        booth.type("heard 0", loop::interrupt, "a")
                .type("heard 1", loop::interrupt, "b")
                .type("<b>", "q")
                .run(Echo.SILENT);

        assertEquals(1, restores());
    }

    @Test
    void nothingIsWrittenOnceTheScreenIsGivenBack() throws IOException {
        Tty tty = booth.tty();
        tty.enterPrivateMode();
        tty.close();
        String end = booth.raw();
        tty.putString("late");
        tty.flush();
        tty.close();

        assertEquals(end, booth.raw());
        assertEquals(1, restores());
    }

    private long restores() {
        return booth.scripts.stream()
                .filter(s -> s.endsWith("stty \"the:mode\"\n"))
                .count();
    }

    private static Message text(String text) {
        return new Message.Text(text);
    }

    /** Wants to hear twice that time goes by. */
    private final class Clock implements Screen {

        private final Listener listener = new Listener();

        @Override
        public Frame view(Size size) {
            return listener.view(size);
        }

        @Override
        public Next on(Message message, OffsetDateTime now, Size size) {
            return new Next(
                    this,
                    List.of(),
                    Optional.empty(),
                    listener.on(message, now, size).leave());
        }

        @Override
        public OptionalInt rest(OffsetDateTime now) {
            return heard.size() < 2 ? OptionalInt.of(1) : OptionalInt.empty();
        }
    }

    /** Shows how much it has heard; stays for ever, but for q and Q; sends for something at # and Q. */
    private final class Listener implements Screen {

        @Override
        public Frame view(Size size) {
            seen.add(heard.size());
            String count = Integer.toString(heard.size());
            return new Frame(size, List.of(Line.plain(count)), Optional.empty());
        }

        @Override
        public Next on(Message message, OffsetDateTime now, Size size) {
            heard.add(message);
            boolean leaves = message.equals(text("q")) || message.equals(text("Q"));
            boolean sends = message.equals(text("#")) || message.equals(text("Q"));
            Optional<Errand> errand = sends ? Optional.of(new Errand.Recall()) : Optional.empty();
            return new Next(this, List.of(), errand, leaves);
        }
    }
}
