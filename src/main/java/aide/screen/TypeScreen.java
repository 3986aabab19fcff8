package aide.screen;

import aide.screen.Message.Press;
import aide.study.Asking;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A question whose answer is typed.
 *
 * @param paused whether letters are keys instead of text, after Esc
 */
record TypeScreen(Visit visit, Asking asking, TextField field, boolean paused) implements Screen {

    private static final List<Hint> TYPING = List.of(
            new Hint("Enter", "judge, empty: don't know"),
            new Hint("Esc", "other keys"),
            new Hint("^U", "clear"),
            new Hint("^W", "rub out a word"));

    private static final List<Hint> PAUSED = List.of(
            new Hint("Enter", "go on typing"),
            StudyScreens.UNDO,
            StudyScreens.LEAVE,
            new Hint("Esc", "home"));

    static TypeScreen of(Visit visit, Asking asking) {
        return new TypeScreen(visit, asking, TextField.EMPTY, false);
    }

    @Override
    public Frame view(Size size) {
        Text text = new Text(size);
        text.paragraph(asking.question().ask(), Style.STRONG).blank();
        TextField.View shown = field.view(Math.max(1, size.columns() - 4));
        int row = text.size();
        text.line(Line.of(new Span(" › ", Style.KEY), new Span(shown.text(), Style.INPUT)));
        text.blank();
        if (paused) {
            text.paragraph("Typing is paused.", Style.DIM);
        }
        Page page = page(text);
        Frame.Cursor cursor = new Frame.Cursor(3 + shown.column(), row);
        return page.frame(
                size,
                page.revealing(row, 0, size),
                paused ? Optional.empty() : Optional.of(cursor));
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        return paused ? pausedOn(message, now) : typingOn(message, now);
    }

    private Next typingOn(Message message, OffsetDateTime now) {
        if (message instanceof Press press) {
            return switch (press.key()) {
                case ENTER -> StudyScreens.step(visit, asking.answer(field.text(), now));
                case ESCAPE -> Next.to(pausing(true));
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
        return StudyScreens.shared(this, visit, asking, hints(), message, now)
                .orElse(Next.to(this));
    }

    private TypeScreen with(TextField next) {
        return new TypeScreen(visit, asking, next, paused);
    }

    private TypeScreen pausing(boolean next) {
        return new TypeScreen(visit, asking, field, next);
    }

    private List<Hint> hints() {
        return paused ? PAUSED : TYPING;
    }

    private Page page(Text text) {
        return new Page(
                StudyScreens.title(asking),
                asking.question().kind().id(),
                text.lines(),
                List.of(),
                hints());
    }
}
