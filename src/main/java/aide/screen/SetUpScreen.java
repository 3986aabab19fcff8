package aide.screen;

import aide.base.Count;
import aide.drill.Classroom;
import aide.drill.Draw;
import aide.drill.Drill;
import aide.drill.Field;
import aide.drill.Run;
import aide.drill.SetUp;
import aide.screen.Message.Press;
import aide.study.PickOne;
import aide.text.Wrap;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A drill before it begins: every choice with its value, for the trainer to change.
 *
 * @param place of the cursor
 * @param told what came of the last key
 * @param starting the drill that begins as soon as it is on the disk
 */
record SetUpScreen(
        SetUp setUp, Classroom room, int place, Optional<Span> told, Optional<Drill> starting)
        implements Screen {

    private static final int GAP = 2;

    private static final List<Hint> HINTS = List.of(
            new Hint("s", "start"),
            new Hint("Enter", "type"),
            new Hint("← →", "change"),
            new Hint("v", "preview"),
            new Hint("w", "save for later"),
            new Hint("↑ ↓", "choose"),
            Hint.LEAVE);

    static SetUpScreen of(SetUp setUp, Classroom room) {
        return new SetUpScreen(setUp, room, 0, Optional.empty(), Optional.empty());
    }

    @Override
    public Frame view(Size size) {
        List<Line> foot = foot(size);
        Rows shown = Rows.of(Field.ALL.size(), place, Math.max(1, size.rows() - 2 - foot.size()));
        List<Line> rows = new ArrayList<>();
        for (int row = shown.from(); row < shown.to(); row++) {
            rows.add(row(row, size.columns()));
        }
        Page page = new Page("Set up a drill", stock(), rows, foot, new KeyLine(HINTS, Hint.HELP));
        return page.frame(size, 0);
    }

    /** "10 of 64 questions": what will be asked, of what there is. */
    private String stock() {
        int stock = room.stock(setUp);
        return Math.min(stock, setUp.questions()) + " of " + new Count(stock, "question");
    }

    private Line row(int row, int columns) {
        Field field = Field.ALL.get(row);
        boolean here = row == place;
        int label =
                Field.ALL.stream().mapToInt(each -> each.id().length()).max().orElse(0) + GAP;
        String value = field.shown(setUp, room);
        return Line.of(
                Span.plain(here ? " ▸ " : "   "),
                new Span(
                        field.id() + " ".repeat(label - field.id().length()),
                        here ? Style.STRONG : Style.PLAIN),
                new Span(
                        Wrap.cut(value.isEmpty() ? "–" : value, Math.max(1, columns - label - 4)),
                        here ? Style.PICKED : Style.PLAIN));
    }

    private List<Line> foot(Size size) {
        Text text = new Text(size).gap();
        text.paragraph(field().about(), Style.DIM);
        told.ifPresent(what -> text.labelled(Span.plain(" "), what.text(), what.style(), 2));
        List<Line> lines = text.lines();
        int most = Math.max(1, size.rows() - 5);
        return lines.size() <= most ? lines : lines.subList(lines.size() - most, lines.size());
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Press press) {
            return press(press.key(), size);
        }
        if (message instanceof Message.Begun begun) {
            return Next.to(begun(begun.drill(), now));
        }
        if (message instanceof Message.Failed failed) {
            return Next.to(telling("! " + failed.why(), Style.ALARM));
        }
        return message instanceof Message.Text text ? type(text.text()) : Next.to(this);
    }

    private Screen begun(String name, OffsetDateTime now) {
        return starting.<Screen>map(drill -> DrillScreen.of(Run.begin(drill), room.bank(), now))
                .orElseGet(() -> telling(
                        "saved as " + name + "; aide drill --resume " + name + " begins it",
                        Style.DIM));
    }

    private Next press(Key key, Size size) {
        return switch (key) {
            case ENTER -> Next.to(FieldScreen.of(this));
            case LEFT -> Next.to(with(field().beside(setUp, -1, room)));
            case RIGHT -> Next.to(with(field().beside(setUp, 1, room)));
            default -> Next.to(at(Rows.moved(place, key, Field.ALL.size(), size.rows() - 2)));
        };
    }

    private Next type(String key) {
        return switch (key) {
            case "s" -> drawn(true);
            case "w" -> drawn(false);
            case "v" -> Next.to(PreviewScreen.of(this));
            case " " -> Next.to(FieldScreen.of(this));
            case "q" -> Next.leave(this);
            case "?" -> KeysAside.over(this, HINTS, DrillScreen.PROMISE);
            default -> Next.to(this);
        };
    }

    private Next drawn(boolean start) {
        List<PickOne> items = Draw.of(setUp, room.bank());
        if (items.isEmpty()) {
            return Next.to(telling("! there is no such question to drill", Style.ALARM));
        }
        Drill drill = Drill.begin(setUp, items);
        Optional<Drill> starting = start ? Optional.of(drill) : Optional.empty();
        return Next.send(
                new SetUpScreen(setUp, room, place, Optional.empty(), starting),
                new Errand.Begin(drill));
    }

    Field field() {
        return Field.ALL.get(place);
    }

    /** With this set-up instead. */
    SetUpScreen with(SetUp other) {
        return new SetUpScreen(other, room, place, Optional.empty(), Optional.empty());
    }

    private SetUpScreen at(int other) {
        return new SetUpScreen(
                setUp, room, other, other == place ? told : Optional.empty(), Optional.empty());
    }

    private SetUpScreen telling(String what, Style style) {
        return new SetUpScreen(
                setUp, room, place, Optional.of(new Span(what, style)), Optional.empty());
    }
}
