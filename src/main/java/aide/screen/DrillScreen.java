package aide.screen;

import aide.bank.Bank;
import aide.drill.Drill;
import aide.drill.Move;
import aide.drill.Move.Cast;
import aide.drill.Move.Plain;
import aide.drill.Run;
import aide.drill.Run.Made;
import aide.drill.Turn;
import aide.drill.VotesReader;
import aide.screen.Message.Press;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A drill as the class sees it on the wall. Each move is on the disk before what it leads to is shown,
 * and nothing tells which choice is right before the trainer reveals it.
 *
 * @param entry the answers that are being typed, where they are
 * @param told what was wrong with the last key or entry
 * @param now when it was last looked at, for the time that is left
 * @param board whether the scores are shown instead of the question
 * @param scroll how many lines are scrolled away
 */
record DrillScreen(
        Run run,
        Bank bank,
        Optional<TextField> entry,
        Optional<String> told,
        OffsetDateTime now,
        boolean board,
        int scroll)
        implements Screen {

    static final String PROMISE = "Every move is saved before what it leads to is shown.";

    private static final int TICK_MILLIS = 1_000;

    private static final List<Hint> TYPING = List.of(
            new Hint("Enter", "count them"),
            new Hint("Esc", "leave it"),
            new Hint("^U", "empty the line"));

    static DrillScreen of(Run run, Bank bank, OffsetDateTime now) {
        return new DrillScreen(run, bank, Optional.empty(), Optional.empty(), now, false, 0);
    }

    private Drill drill() {
        return run.drill();
    }

    @Override
    public Frame view(Size size) {
        Frame frame = page(size).frame(size, scroll);
        return new Frame(size, frame.lines(), entry.flatMap(field -> cursor(field, frame)));
    }

    /** On the line above the keys, where there is one. */
    private static Optional<Frame.Cursor> cursor(TextField field, Frame frame) {
        int column = TypeLine.of(field, frame.size().columns()).cursor();
        int row = frame.lines().size() - 2;
        return column < frame.size().columns() && row > 0
                ? Optional.of(new Frame.Cursor(column, row))
                : Optional.empty();
    }

    private Page page(Size size) {
        DrillBody body = new DrillBody(drill(), bank, now, board, size);
        return new Page(
                body.title(),
                body.aside(),
                body.lines(),
                foot(size),
                new KeyLine(entry.isPresent() ? TYPING : hints(), Hint.HELP));
    }

    /** What was wrong, and the line on which answers are typed. */
    private List<Line> foot(Size size) {
        Text text = new Text(size);
        told.ifPresent(why -> text.labelled(new Span(" ! ", Style.ALARM), why, Style.ALARM, 2));
        entry.ifPresent(field -> {
            text.paragraph(DrillKeys.wanted(drill()), Style.DIM);
            text.line(TypeLine.of(field, size.columns()).line());
        });
        return text.lines();
    }

    private List<Hint> hints() {
        List<Hint> hints = new ArrayList<>(DrillKeys.hints(run));
        hints.add(Hint.LEAVE);
        return hints;
    }

    /** Once a second while the time runs: to show it, and to end it. */
    @Override
    public OptionalInt rest(OffsetDateTime moment) {
        return drill().turn().filter(Turn::isTicking).isPresent()
                ? OptionalInt.of(TICK_MILLIS)
                : OptionalInt.empty();
    }

    @Override
    public Next on(Message message, OffsetDateTime moment, Size size) {
        DrillScreen here = at(moment);
        if (drill().isOver(moment) && (entry.isEmpty() || message instanceof Message.Tick)) {
            return here.made(Plain.LOCK, entry.or(() -> afterwards(Plain.LOCK)));
        }
        if (message instanceof Press press) {
            return entry.isPresent()
                    ? here.typing(entry.get(), press.key(), size)
                    : here.press(press.key(), size);
        }
        return message instanceof Message.Text text ? here.type(text.text()) : Next.to(here);
    }

    private Next typing(TextField field, Key key, Size size) {
        return switch (key) {
            case ENTER -> counted(field.text());
            case ESCAPE -> Next.to(with(Optional.empty()));
            case UP, DOWN, PAGE_UP, PAGE_DOWN -> scrolled(key, size);
            default -> Next.to(with(Optional.of(field.on(key))));
        };
    }

    private Next press(Key key, Size size) {
        return switch (key) {
            case ENTER -> moved(DrillKeys.ON);
            case ESCAPE ->
                Next.to(new DrillScreen(run, bank, entry, Optional.empty(), now, false, 0));
            default -> scrolled(key, size);
        };
    }

    private Next scrolled(Key key, Size size) {
        int next = page(size).scrolled(scroll, key, size);
        return Next.to(new DrillScreen(run, bank, entry, told, now, board, next));
    }

    private Next type(String text) {
        if (text.equals("?")) {
            return entry.isPresent()
                    ? KeysAside.over(this, TYPING, PROMISE)
                    : KeysAside.over(this, hints(), PROMISE);
        }
        if (entry.isPresent()) {
            return Next.to(with(Optional.of(entry.get().typed(text))));
        }
        return text.equals("q")
                ? Next.leave(this)
                : DrillKeys.of(text).map(this::moved).orElse(Next.to(this));
    }

    private Next moved(DrillKeys key) {
        if (!key.isPossible(run)) {
            return Next.to(this);
        }
        return switch (key) {
            case ANSWERS -> Next.to(with(Optional.of(TextField.EMPTY)));
            case SCORES -> Next.to(new DrillScreen(run, bank, entry, told, now, !board, 0));
            default -> {
                Move move = key.move(drill()).orElseThrow();
                yield made(move, afterwards(move));
            }
        };
    }

    /** Whoever locks without any answer wants to enter them now. */
    private Optional<TextField> afterwards(Move move) {
        boolean none = drill().turn().filter(turn -> turn.votes().isEmpty()).isPresent();
        return move == Plain.LOCK && none ? Optional.of(TextField.EMPTY) : Optional.empty();
    }

    private Next counted(String typed) {
        if (typed.isBlank()) {
            return Next.to(with(Optional.empty()));
        }
        try {
            return made(new Cast(VotesReader.read(typed, drill(), now)), Optional.empty());
        } catch (IllegalArgumentException e) {
            return Next.to(telling(e));
        }
    }

    private Next made(Move move, Optional<TextField> next) {
        Made made = new Made(move, now);
        try {
            return Next.send(
                    new DrillScreen(run.on(made), bank, next, Optional.empty(), now, false, 0),
                    new Errand.Note(made));
        } catch (IllegalArgumentException e) {
            return Next.to(telling(e));
        }
    }

    private DrillScreen at(OffsetDateTime moment) {
        return new DrillScreen(run, bank, entry, told, moment, board, scroll);
    }

    private DrillScreen with(Optional<TextField> field) {
        return new DrillScreen(run, bank, field, Optional.empty(), now, board, scroll);
    }

    /** A move that is refused says why in words for the trainer. */
    private DrillScreen telling(IllegalArgumentException refusal) {
        return new DrillScreen(
                run,
                bank,
                entry,
                Optional.of(String.valueOf(refusal.getMessage())),
                now,
                board,
                scroll);
    }
}
