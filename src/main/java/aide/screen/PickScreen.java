package aide.screen;

import aide.screen.Message.Press;
import aide.study.Asking;
import aide.study.Step;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** A question with choices, of which one is right. */
record PickScreen(Visit visit, Asking asking, Pointer pointer) implements Screen {

    static PickScreen of(Visit visit, Asking asking) {
        return new PickScreen(visit, asking, Pointer.FIRST);
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
                case ENTER ->
                    StudyScreens.answered(
                            this, visit, asking.choose(List.of(pointer.place()), now));
                default ->
                    Next.to(with(pointer.scrolled(press.key(), page(size), body(size), size)));
            };
        }
        return message instanceof Message.Text text ? letter(text.text(), now) : Next.to(this);
    }

    private Next letter(String letter, OffsetDateTime now) {
        return switch (letter) {
            case "t" -> StudyScreens.typed(visit, asking);
            case "h" -> Next.to(new PickScreen(visit, asking.withHint(), pointer));
            case "x" -> StudyScreens.step(visit, asking.giveUp(now));
            default -> picked(asking.choose(List.of(Row.place(letter)), now));
        };
    }

    /** A letter that no choice has leaves everything where it is. */
    private Next picked(Step step) {
        return step.events().isEmpty() ? Next.to(this) : StudyScreens.answered(this, visit, step);
    }

    private PickScreen with(Pointer next) {
        return new PickScreen(visit, asking, next);
    }

    private int count() {
        return asking.task().options().size();
    }

    private List<Hint> hints(Size size) {
        List<Hint> hints = new ArrayList<>();
        hints.add(new Hint("a–" + Row.letter(count() - 1), "pick"));
        hints.add(new Hint("t", "type"));
        hints.add(new Hint("x", "don't know"));
        hints.addAll(StudyScreens.hint(asking));
        hints.addAll(StudyScreens.hints(asking));
        hints.add(new Hint("↑ ↓ Enter", "move and pick"));
        hints.add(new Hint("Esc", "home"));
        if (!body(size).fits(size)) {
            hints.add(new Hint("PgUp PgDn", "read it all"));
        }
        return hints;
    }

    private PickBody body(Size size) {
        List<Row> rows = Row.lettered(asking);
        return MapQuestion.fits(asking, size)
                ? MapQuestion.body(asking, rows, pointer.place(), size)
                : PickBody.of(asking.task().ask(), rows, pointer.place(), size);
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
