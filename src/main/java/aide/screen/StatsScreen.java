package aide.screen;

import aide.report.Statistics;
import aide.screen.Message.Press;
import aide.study.Course;
import aide.study.Progress;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * The statistics that the command prints, to scroll through; any other key leads back.
 *
 * @param scroll how many lines are scrolled away
 */
record StatsScreen(Screen back, List<String> lines, int scroll) implements Screen {

    static StatsScreen of(Screen back, Course course, Progress progress, OffsetDateTime now) {
        return new StatsScreen(back, Statistics.lines(course, progress, now), 0);
    }

    @Override
    public Frame view(Size size) {
        return page(size).frame(size, scroll);
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Press press) {
            int next = page(size).scrolled(scroll, press.key(), size);
            if (next != scroll) {
                return Next.to(new StatsScreen(back, lines, next));
            }
        }
        return Next.to(back);
    }

    private Page page(Size size) {
        Text text = new Text(size);
        lines.forEach(line -> text.paragraph(line, Style.PLAIN));
        return new Page("Statistics", "any key: back", text.lines(), List.of(), List.of());
    }
}
