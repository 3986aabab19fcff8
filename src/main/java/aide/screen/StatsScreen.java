package aide.screen;

import aide.report.Basis;
import aide.report.Chapter;
import aide.report.Statistic;
import aide.screen.Message.Failed;
import aide.screen.Message.Press;
import aide.screen.Message.Recalled;
import aide.study.Course;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * All statistics, a page each; from the last page one turns to the first.
 *
 * @param told what stands on the pages; empty until the journal has been read
 * @param instead what is said as long as it is empty
 * @param page which of them is shown
 * @param scroll how many lines of it are scrolled away
 */
record StatsScreen(
        Screen back, Course course, List<Statistic> told, String instead, int page, int scroll)
        implements Screen {

    private static final List<Hint> HINTS = List.of(
            new Hint("← →", "page"),
            new Hint("↑ ↓", "scroll"),
            new Hint("Esc", "back"),
            Hint.LEAVE);

    /** Blank at both edges. */
    private static final int EDGES_COLUMNS = 2;

    StatsScreen {
        told = List.copyOf(told);
    }

    static Next open(HomeScreen home) {
        Course course = home.visit().course();
        return Next.send(
                new StatsScreen(home, course, List.of(), "reading the journal …", 0, 0),
                new Errand.Recall());
    }

    @Override
    public Frame view(Size size) {
        return page(size).frame(size, scroll);
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Press press) {
            return press(press.key(), size);
        }
        if (message instanceof Recalled recalled) {
            Basis basis = Basis.of(course, recalled.events(), now);
            return Next.to(with(Chapter.ALL.stream().map(each -> each.of(basis)).toList(), ""));
        }
        if (message instanceof Failed failed) {
            return Next.to(with(List.of(), "✗ " + failed.why()));
        }
        return message instanceof Message.Text text ? type(text.text()) : Next.to(this);
    }

    private Next press(Key key, Size size) {
        return switch (key) {
            case ESCAPE -> Next.to(back);
            case LEFT -> Next.to(turned(-1));
            case RIGHT, TAB, ENTER -> Next.to(turned(1));
            default -> Next.to(at(page, page(size).scrolled(scroll, key, size)));
        };
    }

    private Next type(String key) {
        return switch (key) {
            case " " -> Next.to(turned(1));
            case "q" -> Next.leave(this);
            case "?" -> HelpScreen.over(this, HINTS);
            default -> Next.to(this);
        };
    }

    private StatsScreen with(List<Statistic> next, String otherwise) {
        return new StatsScreen(back, course, next, otherwise, page, scroll);
    }

    private StatsScreen turned(int pages) {
        return at(Math.floorMod(page + pages, Chapter.ALL.size()), 0);
    }

    private StatsScreen at(int nextPage, int nextScroll) {
        return new StatsScreen(back, course, told, instead, nextPage, nextScroll);
    }

    private Page page(Size size) {
        Text text = Text.body(size);
        if (told.isEmpty()) {
            text.paragraph(instead, Style.DIM);
        } else {
            told.get(page)
                    .lines(size.columns() - EDGES_COLUMNS)
                    .forEach(line -> text.line(Plot.line(line)));
        }
        return new Page(
                Chapter.ALL.get(page).title(),
                (page + 1) + " of " + Chapter.ALL.size(),
                text.lines(),
                List.of(),
                new KeyLine(HINTS, Hint.HELP));
    }
}
