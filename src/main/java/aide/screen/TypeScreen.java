package aide.screen;

import aide.screen.Message.Press;
import aide.study.Asking;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question whose answer is typed.
 *
 * @param paused whether letters are keys instead of text, after Esc
 */
record TypeScreen(Visit visit, Asking asking, TextField field, boolean paused) implements Screen {

    private static final Hint JUDGE = new Hint("Enter", "judge");
    private static final Hint CLEAR = new Hint("^U", "clear");
    private static final Hint OTHERS = new Hint("Esc", "other keys");

    /** What can be pressed while typing; told when it is paused, for then there is a help. */
    private static final List<Hint> EDITING = List.of(
            new Hint("← → Home End", "typing: move"),
            new Hint("^W", "typing: rub out a word"),
            new Hint("^U", "typing: rub out all"));

    static TypeScreen of(Visit visit, Asking asking) {
        return new TypeScreen(visit, asking, TextField.EMPTY, false);
    }

    @Override
    public Frame view(Size size) {
        Text text = Text.body(size);
        text.paragraph(asking.task().ask(), Style.STRONG).blank();
        int row = text.size();
        TypeLine line = TypeLine.of(field, size.columns());
        text.line(line.line()).blank();
        asking.clue().ifPresent(clue -> text.paragraph("Hint: " + clue.words(), Style.PLAIN));
        told().ifPresent(words -> text.paragraph(words, Style.DIM));
        Page page = page(text);
        Optional<Frame.Cursor> cursor =
                paused ? Optional.empty() : Optional.of(new Frame.Cursor(line.cursor(), row));
        return page.frame(size, page.revealing(row, size), cursor);
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        return paused ? pausedOn(message, now) : typingOn(message, now);
    }

    private Next typingOn(Message message, OffsetDateTime now) {
        if (message instanceof Press press) {
            return switch (press.key()) {
                case ENTER -> StudyScreens.answered(this, visit, asking.answer(field.text(), now));
                case ESCAPE -> Next.to(pausing(true));
                case TAB -> Next.to(hinted());
                default -> Next.to(with(field.on(press.key())));
            };
        }
        return message instanceof Message.Text text
                ? Next.to(with(field.typed(text.text())))
                : Next.to(this);
    }

    private Next pausedOn(Message message, OffsetDateTime now) {
        if (message instanceof Press press && press.key() == Key.ENTER) {
            return Next.to(pausing(false));
        }
        if (message instanceof Message.Text text && text.text().equals("x")) {
            return StudyScreens.step(visit, asking.giveUp(now));
        }
        if (message instanceof Message.Text text && text.text().equals("h")) {
            return Next.to(hinted());
        }
        List<Hint> help = new ArrayList<>(pausedHints());
        help.addAll(EDITING);
        return StudyScreens.shared(this, visit, asking, help, message, now).orElse(Next.to(this));
    }

    private List<Hint> pausedHints() {
        List<Hint> hints = new ArrayList<>();
        hints.add(new Hint("Enter", "go on typing"));
        hints.addAll(StudyScreens.hints(asking));
        hints.add(new Hint("x", "don't know"));
        hints.addAll(StudyScreens.hint(asking));
        hints.add(new Hint("Esc", "home"));
        return hints;
    }

    /** What the learner cannot see on the line itself. */
    private Optional<String> told() {
        if (paused) {
            return Optional.of("Typing is paused.");
        }
        if (field.isFull()) {
            return Optional.of("No answer is longer than this.");
        }
        return field.text().isEmpty()
                ? Optional.of("Type the answer; Enter alone means “I don't know”.")
                : Optional.empty();
    }

    private KeyLine typing() {
        List<Hint> hints = asking.canHint()
                ? List.of(JUDGE, new Hint("Tab", "hint"), CLEAR)
                : List.of(JUDGE, CLEAR);
        return new KeyLine(hints, OTHERS);
    }

    /** With a hint, and typing on. */
    private TypeScreen hinted() {
        return new TypeScreen(visit, asking.withHint(), field, false);
    }

    private TypeScreen with(TextField next) {
        return new TypeScreen(visit, asking, next, paused);
    }

    private TypeScreen pausing(boolean next) {
        return new TypeScreen(visit, asking, field, next);
    }

    private Page page(Text text) {
        return new Page(
                StudyScreens.title(asking),
                asking.question().kind().id(),
                text.lines(),
                List.of(),
                paused ? new KeyLine(pausedHints(), Hint.HELP) : typing());
    }
}
