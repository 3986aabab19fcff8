package aide.screen;

import aide.report.Statistics;
import aide.screen.Message.Press;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * The statistics that the command prints, to scroll through; any other key leads back.
 *
 * @param scroll how many lines are scrolled away
 */
record StatsScreen(Screen back, List<String> lines, int scroll) implements Screen {

    static Next open(HomeScreen home) {
        List<String> lines = Statistics.lines(home.visit().course(), home.progress(), home.now());
        return Next.to(new StatsScreen(home, lines, 0));
    }

    @Override
    public Frame view(Size size) {
        return page(size).frame(size, scroll);
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Press press) {
            int next = page(size).scrolled(scroll, press.key(), size);
            return Next.to(next == scroll ? back : new StatsScreen(back, lines, next));
        }
        return Next.to(message instanceof Message.Text ? back : this);
    }

    private Page page(Size size) {
        Text text = Text.body(size);
        for (String line : lines) {
            // An item of a list, which its indent tells on paper.
            text.labelled(line.startsWith(" ") ? "· " : "", line, Style.PLAIN);
        }
        return new Page(
                "Statistics", "", text.lines(), List.of(), new KeyLine(List.of(), Hint.BACK));
    }
}
