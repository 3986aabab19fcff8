package aide.screen;

import aide.drill.Draw;
import aide.screen.Message.Press;

import java.time.OffsetDateTime;
import java.util.List;

/** What a drill will ask, with the answers: for the trainer's eyes, before the projector is on. */
record PreviewScreen(SetUpScreen setUp, int scroll) implements Screen {

    private static final List<Hint> HINTS =
            List.of(new Hint("↑ ↓", "scroll"), new Hint("Esc", "back"), Hint.LEAVE);

    static PreviewScreen of(SetUpScreen setUp) {
        return new PreviewScreen(setUp, 0);
    }

    @Override
    public Frame view(Size size) {
        return page(size).frame(size, scroll);
    }

    private Page page(Size size) {
        Text text = Text.body(size);
        Preview.tell(Draw.of(setUp.setUp(), setUp.room().bank()), setUp.room().bank(), text);
        return new Page(
                "What will be asked, with the answers",
                "seed " + setUp.setUp().seed(),
                text.lines(),
                List.of(),
                new KeyLine(HINTS, Hint.HELP));
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Press press) {
            return switch (press.key()) {
                case ESCAPE, ENTER -> Next.to(setUp);
                default ->
                    Next.to(new PreviewScreen(
                            setUp, page(size).scrolled(scroll, press.key(), size)));
            };
        }
        return message instanceof Message.Text text ? type(text.text()) : Next.to(this);
    }

    private Next type(String key) {
        return switch (key) {
            case " " -> Next.to(setUp);
            case "q" -> Next.leave(this);
            case "?" -> KeysAside.over(this, HINTS, DrillScreen.PROMISE);
            default -> Next.to(this);
        };
    }
}
