package aide.screen;

import aide.screen.Message.Press;
import aide.screen.Message.Unsaved;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What holds for every screen: it can be left at once, and an answer that could not be written is
 * shown until writing works again.
 */
record Stage(Screen screen, Optional<String> alarm) implements Screen {

    /** An alarm is long where it names a file, but the screen has to stay usable below it. */
    private static final int ROWS_PER_ALARM_LINE = 4;

    static Stage of(Screen screen) {
        return new Stage(screen, Optional.empty());
    }

    @Override
    public Frame view(Size size) {
        List<Line> told = told(size);
        Frame inner = screen.view(inner(size));
        List<Line> lines = new ArrayList<>(inner.lines());
        lines.addAll(told);
        return new Frame(size, lines, inner.cursor());
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Press press && leaves(press.key())) {
            return Next.leave(this);
        }
        Next next = screen.on(message, now, inner(size));
        Optional<String> unsaved = unsaved(message);
        if (unsaved.isPresent()) {
            return next.with(new Stage(next.screen(), unsaved));
        }
        boolean writes = !next.events().isEmpty()
                || message instanceof Message.Kept
                || message instanceof Message.Noted;
        return next.with(new Stage(next.screen(), writes ? Optional.empty() : alarm));
    }

    @Override
    public OptionalInt rest(OffsetDateTime now) {
        return screen.rest(now);
    }

    private static Optional<String> unsaved(Message message) {
        if (message instanceof Unsaved unsaved) {
            return Optional.of(unsaved.why());
        }
        return message instanceof Message.Failed failed && failed.errand() instanceof Errand.Keep
                ? Optional.of(failed.why())
                : Optional.empty();
    }

    /** What is left for the screen, which thereby scrolls as far as it must. */
    private Size inner(Size size) {
        return new Size(size.columns(), size.rows() - told(size).size());
    }

    private List<Line> told(Size size) {
        int most = size.rows() / ROWS_PER_ALARM_LINE;
        if (alarm.isEmpty() || most == 0) {
            return List.of();
        }
        Span sign = new Span(" ! ", Style.ALARM);
        return new aide.screen.Text(size)
                .labelled(sign, alarm.get(), Style.ALARM, most)
                .lines();
    }

    private static boolean leaves(Key key) {
        return key == Key.INTERRUPT || key == Key.HANG_UP;
    }
}
