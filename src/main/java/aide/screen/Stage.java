package aide.screen;

import aide.screen.Message.Press;
import aide.screen.Message.Unsaved;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What holds for every screen: it can be left at once, and an answer that could not be written is
 * shown until writing works again.
 */
record Stage(Screen screen, Optional<String> alarm) implements Screen {

    static Stage of(Screen screen) {
        return new Stage(screen, Optional.empty());
    }

    @Override
    public Frame view(Size size) {
        if (alarm.isEmpty() || size.rows() < 2) {
            return screen.view(size);
        }
        Frame inner = screen.view(new Size(size.columns(), size.rows() - 1));
        List<Line> lines = new ArrayList<>(inner.lines());
        String text = aide.text.Wrap.cut("! " + alarm.get(), size.columns());
        lines.add(Line.of(text, Style.ALARM));
        return new Frame(size, lines, inner.cursor());
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Unsaved unsaved) {
            return Next.to(new Stage(screen, Optional.of(unsaved.why())));
        }
        if (message instanceof Press press && leaves(press.key())) {
            return Next.leave(this);
        }
        Next next = screen.on(message, now, size);
        Optional<String> still = next.events().isEmpty() ? alarm : Optional.empty();
        return new Next(new Stage(next.screen(), still), next.events(), next.leave());
    }

    private static boolean leaves(Key key) {
        return key == Key.INTERRUPT || key == Key.HANG_UP;
    }
}
