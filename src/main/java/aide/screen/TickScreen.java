package aide.screen;

import aide.screen.Message.Press;
import aide.study.Asking;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A question with choices, of which several are right.
 *
 * @param ticked the places of those that the learner takes for right
 */
record TickScreen(Visit visit, Asking asking, SortedSet<Integer> ticked, Pointer pointer)
        implements Screen {

    TickScreen {
        ticked = Collections.unmodifiableSortedSet(new TreeSet<>(ticked));
    }

    static TickScreen of(Visit visit, Asking asking) {
        return new TickScreen(visit, asking, new TreeSet<>(), Pointer.FIRST);
    }

    @Override
    public Frame view(Size size) {
        return pointer.frame(page(size), body(size), size);
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        return StudyScreens.shared(this, visit, asking, hints(size), message, now)
                .orElseGet(() -> own(message, now, size));
    }

    private Next own(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Press press) {
            return switch (press.key()) {
                case UP, DOWN ->
                    Next.to(with(
                            pointer.stepped(press.key(), count(), page(size), body(size), size)));
                case TAB -> StudyScreens.typed(visit, asking);
                case ENTER -> judged(now);
                default ->
                    Next.to(with(pointer.scrolled(press.key(), page(size), body(size), size)));
            };
        }
        return message instanceof Message.Text text ? letter(text.text(), now) : Next.to(this);
    }

    private Next letter(String letter, OffsetDateTime now) {
        return switch (letter) {
            case "t" -> StudyScreens.typed(visit, asking);
            case "h" -> Next.to(hinted());
            case "x" -> StudyScreens.step(visit, asking.giveUp(now));
            case " " -> Next.to(ticking(pointer.place()));
            default -> Next.to(ticking(Row.place(letter)));
        };
    }

    /** While nothing is ticked there is nothing to judge. */
    private Next judged(OffsetDateTime now) {
        return ticked.isEmpty()
                ? Next.to(this)
                : StudyScreens.answered(this, visit, asking.choose(List.copyOf(ticked), now));
    }

    /** What is ticked no longer is; a letter that no choice has changes nothing. */
    private TickScreen ticking(int place) {
        if (place < 0 || place >= count() || Row.lettered(asking).get(place).struck()) {
            return this;
        }
        SortedSet<Integer> next = new TreeSet<>(ticked);
        if (!next.remove(place)) {
            next.add(place);
        }
        return new TickScreen(visit, asking, next, new Pointer(place, 0));
    }

    /** What is struck out is no longer ticked. */
    private TickScreen hinted() {
        Asking next = asking.withHint();
        SortedSet<Integer> left = new TreeSet<>(ticked);
        next.clue().ifPresent(clue -> left.removeAll(clue.struck()));
        return new TickScreen(visit, next, left, pointer);
    }

    private TickScreen with(Pointer next) {
        return new TickScreen(visit, asking, ticked, next);
    }

    private int count() {
        return asking.task().options().size();
    }

    private List<Hint> hints(Size size) {
        List<Hint> hints = new ArrayList<>();
        hints.add(new Hint("a–" + Row.letter(count() - 1), "tick"));
        hints.add(ticked.isEmpty() ? new Hint("x", "don't know") : new Hint("Enter", "judge"));
        hints.add(new Hint("t", "type"));
        hints.addAll(StudyScreens.hint(asking));
        hints.addAll(StudyScreens.hints(asking));
        hints.add(new Hint("↑ ↓ Space", "move and tick"));
        hints.add(ticked.isEmpty() ? new Hint("Enter", "judge") : new Hint("x", "don't know"));
        hints.add(new Hint("Esc", "home"));
        if (!body(size).fits(size)) {
            hints.add(new Hint("PgUp PgDn", "read it all"));
        }
        return hints;
    }

    private PickBody body(Size size) {
        List<Row> rows = new ArrayList<>();
        for (Row row : Row.lettered(asking)) {
            String box = ticked.contains(rows.size()) ? " [x]" : " [ ]";
            rows.add(new Row(row.label() + box, row.text(), row.struck()));
        }
        String ask = asking.task().ask() + " Tick all that are right.";
        return PickBody.of(ask, rows, pointer.place(), size);
    }

    private Page page(Size size) {
        return new Page(
                StudyScreens.title(asking),
                asking.question().kind().id(),
                body(size).lines(),
                List.of(),
                new KeyLine(hints(size), Hint.HELP));
    }
}
