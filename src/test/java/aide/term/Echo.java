package aide.term;

import aide.screen.Errand;
import aide.screen.Frame;
import aide.screen.Key;
import aide.screen.Line;
import aide.screen.Message;
import aide.screen.Next;
import aide.screen.Screen;
import aide.screen.Size;
import aide.screen.Span;
import aide.screen.Style;
import aide.study.Undo;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shows what it has heard, the last first, and in every style; leaves at q, ^C and hang-up, breaks
 * at !, saves something at $, sends for something at #, and does both at &.
 */
record Echo(String typed, List<String> heard) implements Screen {

    static final Echo SILENT = new Echo("", List.of());

    @Override
    public Frame view(Size size) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("Echo " + size + " heard " + heard.size(), Style.TITLE));
        lines.add(Line.of(Span.plain("> "), new Span(typed, Style.INPUT)));
        heard.forEach(one -> lines.add(Line.plain(one)));
        lines.add(styles());
        return new Frame(
                size,
                lines.subList(0, Math.min(lines.size(), size.rows())),
                Optional.of(new Frame.Cursor(2, 1)));
    }

    private static Line styles() {
        return new Line(List.of(Style.values()).stream()
                .map(style -> new Span(style.name().substring(0, 2) + " ", style))
                .toList());
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Message.Press press) {
            Echo next = plus(press.key().toString(), "");
            return press.key() == Key.INTERRUPT || press.key() == Key.HANG_UP
                    ? Next.leave(next)
                    : Next.to(next);
        }
        return message instanceof Message.Text text
                ? text(text.text(), now)
                : Next.to(plus(message.toString(), ""));
    }

    private Next text(String text, OffsetDateTime now) {
        Echo next = plus("<" + text + ">", text);
        return switch (text) {
            case "q" -> Next.leave(next);
            case "$" -> Next.save(next, List.of(new Undo("run-1", now, "run-0")));
            case "#" -> Next.send(next, new Errand.Recall());
            case "&" ->
                new Next(
                        next,
                        List.of(new Undo("run-1", now, "run-0")),
                        Optional.of(new Errand.Recall()),
                        false);
            case "!" -> throw new IllegalStateException("broken on purpose");
            default -> Next.to(next);
        };
    }

    private Echo plus(String one, String more) {
        List<String> all = new ArrayList<>();
        all.add(one);
        all.addAll(heard);
        return new Echo(typed + more, List.copyOf(all));
    }
}
