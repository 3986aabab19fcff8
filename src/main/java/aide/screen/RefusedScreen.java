package aide.screen;

import aide.screen.Message.Press;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Why something is not begun or chosen; any key leads back.
 *
 * @param scroll how many lines are scrolled away
 */
record RefusedScreen(Screen back, String why, int scroll) implements Screen {

    static Next over(Screen back, String why) {
        return Next.to(new RefusedScreen(back, why, 0));
    }

    @Override
    public Frame view(Size size) {
        return page(size).frame(size, scroll);
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Press press) {
            int next = page(size).scrolled(scroll, press.key(), size);
            return Next.to(next == scroll ? back : new RefusedScreen(back, why, next));
        }
        return Next.to(message instanceof Message.Text ? back : this);
    }

    private Page page(Size size) {
        Text text = Text.body(size);
        text.paragraph("! " + why, Style.ALARM);
        return new Page(
                "Only read", "", text.lines(), List.of(), new KeyLine(List.of(), Hint.BACK));
    }
}
