package aide.screen;

import aide.report.Basis;
import aide.report.Chapter;
import aide.report.Leaf;
import aide.report.Statistic;
import aide.screen.Message.Failed;
import aide.screen.Message.Press;
import aide.screen.Message.Recalled;
import aide.study.Course;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * Waits for the journal, out of which all statistics are told.
 *
 * @param told what is said meanwhile, or why nothing will come
 */
record StatsScreen(Screen back, Course course, String told) implements Screen {

    private static final List<Hint> HINTS = List.of(new Hint("Esc", "back"), Hint.LEAVE);

    static Next open(HomeScreen home) {
        Course course = home.visit().course();
        return Next.send(
                new StatsScreen(home, course, "reading the journal …"), new Errand.Recall());
    }

    @Override
    public Frame view(Size size) {
        return new Page(
                        "Statistics",
                        "",
                        Text.body(size).paragraph(told, Style.DIM).lines(),
                        List.of(),
                        new KeyLine(HINTS, Hint.HELP))
                .frame(size, 0);
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Recalled recalled) {
            Basis basis = Basis.of(course, recalled.events(), now);
            return Next.to(ReportScreen.over(back, leaves(basis)));
        }
        if (message instanceof Failed failed) {
            return Next.to(new StatsScreen(back, course, "✗ " + failed.why()));
        }
        if (message instanceof Message.Text text) {
            return type(text.text());
        }
        return Next.to(message.equals(new Press(Key.ESCAPE)) ? back : this);
    }

    private Next type(String key) {
        return switch (key) {
            case "q" -> Next.leave(this);
            case "?" -> KeysAside.over(this, HINTS);
            default -> Next.to(this);
        };
    }

    private static List<Leaf> leaves(Basis basis) {
        return Chapter.ALL.stream().map(each -> leaf(each, each.of(basis))).toList();
    }

    private static Leaf leaf(Chapter chapter, Statistic statistic) {
        return new Leaf(chapter.title(), statistic::lines);
    }
}
