package aide.screen;

import aide.screen.Message.Press;

import java.time.OffsetDateTime;

/**
 * Something said between, that asks for nothing; any key leads back.
 *
 * @param scroll how many lines are scrolled away
 */
record AsideScreen(Screen back, Aside aside, int scroll) implements Screen {

    static Next over(Screen back, Aside aside) {
        return Next.to(new AsideScreen(back, aside, 0));
    }

    @Override
    public Frame view(Size size) {
        return aside.page(size).frame(size, scroll);
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Press press) {
            int next = aside.page(size).scrolled(scroll, press.key(), size);
            return Next.to(next == scroll ? back : new AsideScreen(back, aside, next));
        }
        return Next.to(message instanceof Message.Text ? back : this);
    }
}
