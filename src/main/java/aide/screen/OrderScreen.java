package aide.screen;

import aide.screen.Message.Press;
import aide.study.Asking;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Things to be put in order, or beside what they go with. */
record OrderScreen(Visit visit, Asking asking, Order order, Pointer pointer) implements Screen {

    static OrderScreen of(Visit visit, Asking asking) {
        Order order = Order.of(asking.task().options().size());
        return new OrderScreen(visit, asking, order, Pointer.FIRST);
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
                case UP, DOWN -> Next.to(moving(press.key(), size));
                case BACKSPACE -> Next.to(at(order.takingBack()));
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
            case "h" -> Next.to(new OrderScreen(visit, asking.withHint(), order, pointer));
            case "x" -> StudyScreens.step(visit, asking.giveUp(now));
            case " " -> Next.to(new OrderScreen(visit, asking, order.lifting(), pointer));
            default -> Next.to(placing(Row.place(letter)));
        };
    }

    /** As it is offered it is never right, so an Enter too many is not taken for an answer. */
    private Next judged(OffsetDateTime now) {
        if (order.lifted()) {
            return Next.to(new OrderScreen(visit, asking, order.lifting(), pointer));
        }
        return order.touched()
                ? StudyScreens.answered(this, visit, asking.choose(order.places(), now))
                : Next.to(this);
    }

    private OrderScreen placing(int option) {
        return option < 0 || option >= count() ? this : at(order.placing(option));
    }

    /** With the cursor on the row that the next letter fills. */
    private OrderScreen at(Order next) {
        int row = Math.min(next.placed(), count() - 1);
        return new OrderScreen(visit, asking, next, new Pointer(row, 0));
    }

    private OrderScreen moving(Key key, Size size) {
        Pointer next = pointer.stepped(key, count(), page(size), body(size), size);
        return new OrderScreen(visit, asking, order.following(pointer.place(), next.place()), next);
    }

    private OrderScreen with(Pointer next) {
        return new OrderScreen(visit, asking, order, next);
    }

    private int count() {
        return asking.task().options().size();
    }

    private List<Hint> hints(Size size) {
        List<Hint> hints = new ArrayList<>();
        hints.add(new Hint("a–" + Row.letter(count() - 1), "in order"));
        if (order.touched()) {
            hints.add(new Hint("Enter", order.lifted() ? "drop" : "judge"));
        }
        hints.add(new Hint("Space", order.lifted() ? "drop" : "lift"));
        hints.add(new Hint("↑ ↓", order.lifted() ? "carry" : "move"));
        hints.add(new Hint("t", "type"));
        hints.add(new Hint("x", "don't know"));
        hints.addAll(StudyScreens.hint(asking));
        hints.addAll(StudyScreens.hints(asking));
        if (order.placed() > 0) {
            hints.add(new Hint("Backspace", "place the last letter again"));
        }
        hints.add(new Hint("Esc", "home"));
        if (!body(size).fits(size)) {
            hints.add(new Hint("PgUp PgDn", "read it all"));
        }
        return hints;
    }

    private PickBody body(Size size) {
        String hint = asking.clue().map(clue -> " Hint: " + clue.words() + ".").orElse("");
        return PickBody.of(asking.task().ask() + hint, rows(), pointer.place(), size);
    }

    /** What is moved comes first, for where room is short the end is cut. */
    private List<Row> rows() {
        List<String> beside = asking.task().beside();
        List<Row> rows = new ArrayList<>();
        for (int option : order.places()) {
            int place = rows.size();
            String moved = asking.task().options().get(option);
            String text = beside.isEmpty() ? moved : moved + " ← " + beside.get(place);
            boolean carried = order.lifted() && place == pointer.place();
            String label = (place + 1) + (carried ? " ↕ " : "   ") + Row.letter(option);
            rows.add(new Row(label, text, false));
        }
        return rows;
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
