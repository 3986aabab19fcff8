package aide.screen;

import aide.screen.Message.Press;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Asks for one value of a set-up.
 *
 * @param told what is wrong with the value that was typed, if anything is
 */
record FieldScreen(SetUpScreen setUp, TextField field, Optional<String> told) implements Screen {

    private static final List<Hint> HINTS = List.of(
            new Hint("Enter", "keep"), new Hint("Esc", "back"), new Hint("^U", "empty the line"));

    static FieldScreen of(SetUpScreen setUp) {
        String value = setUp.field().shown(setUp.setUp(), setUp.room());
        return new FieldScreen(setUp, TextField.EMPTY.typed(value), Optional.empty());
    }

    @Override
    public Frame view(Size size) {
        Text text =
                Text.body(size).paragraph(setUp.field().about(), Style.STRONG).blank();
        TypeLine line = TypeLine.of(field, size.columns());
        Frame.Cursor cursor = new Frame.Cursor(line.cursor(), text.size());
        text.line(line.line());
        told.ifPresent(why -> text.blank().paragraph("! " + why, Style.ALARM));
        Page page = new Page(
                "Set up a drill: " + setUp.field().id(),
                "",
                text.lines(),
                List.of(),
                new KeyLine(HINTS, Hint.HELP));
        return page.frame(size, page.revealing(cursor.row(), size), Optional.of(cursor));
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Press press) {
            return switch (press.key()) {
                case ESCAPE -> Next.to(setUp);
                case ENTER -> kept();
                default -> Next.to(typing(field.on(press.key())));
            };
        }
        return message instanceof Message.Text text ? type(text.text()) : Next.to(this);
    }

    private Next type(String text) {
        return text.equals("?")
                ? KeysAside.over(this, HINTS, DrillScreen.PROMISE)
                : Next.to(typing(field.typed(text)));
    }

    private Next kept() {
        try {
            return Next.to(
                    setUp.with(setUp.field().with(setUp.setUp(), field.text(), setUp.room())));
        } catch (IllegalArgumentException e) {
            return Next.to(
                    new FieldScreen(setUp, field, Optional.of(String.valueOf(e.getMessage()))));
        }
    }

    private FieldScreen typing(TextField next) {
        return new FieldScreen(setUp, next, Optional.empty());
    }
}
