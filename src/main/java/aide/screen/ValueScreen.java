package aide.screen;

import aide.screen.Message.Press;
import aide.study.Preference;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Asks for the value of a setting.
 *
 * @param told what is wrong with the value that was typed, if anything is
 */
record ValueScreen(
        SettingsScreen settings, Preference preference, TextField field, Optional<String> told)
        implements Screen {

    private static final List<Hint> HINTS = List.of(
            new Hint("Enter", "keep"), new Hint("Esc", "back"), new Hint("^U", "empty the line"));

    static ValueScreen of(SettingsScreen settings, Preference preference) {
        String value = settings.preferences().of(preference);
        return new ValueScreen(
                settings, preference, TextField.EMPTY.typed(value), Optional.empty());
    }

    @Override
    public Frame view(Size size) {
        Text text = Text.body(size);
        text.paragraph(preference.about() + ".", Style.STRONG);
        text.paragraph("Expected: " + preference.expected().words() + ".", Style.DIM)
                .blank();
        TypeLine line = TypeLine.of(field, size.columns());
        Frame.Cursor cursor = new Frame.Cursor(line.cursor(), text.size());
        text.line(line.line());
        told.ifPresent(why -> text.blank().paragraph("! " + why, Style.ALARM));
        Page page = new Page(
                "Settings: " + preference.id(),
                settings.home().visit().learner(),
                text.lines(),
                List.of(),
                new KeyLine(HINTS, Hint.HELP));
        return page.frame(size, page.revealing(cursor.row(), size), Optional.of(cursor));
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Press press) {
            return switch (press.key()) {
                case ESCAPE -> Next.to(settings);
                case ENTER -> kept();
                default -> Next.to(typing(field.on(press.key())));
            };
        }
        return message instanceof Message.Text text ? type(text.text()) : Next.to(this);
    }

    /** A folder that has it in its name is named on the command line. */
    private Next type(String text) {
        return text.equals("?") ? KeysAside.over(this, HINTS) : Next.to(typing(field.typed(text)));
    }

    /** An empty value chooses nothing. */
    private Next kept() {
        String value = field.text().strip();
        try {
            return settings.keep(
                    value.isEmpty()
                            ? settings.preferences().without(preference)
                            : settings.preferences().with(preference, value));
        } catch (IllegalArgumentException e) {
            return Next.to(new ValueScreen(
                    settings, preference, field, Optional.of(String.valueOf(e.getMessage()))));
        }
    }

    private ValueScreen typing(TextField next) {
        return next.equals(field)
                ? this
                : new ValueScreen(settings, preference, next, Optional.empty());
    }
}
