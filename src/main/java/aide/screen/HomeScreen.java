package aide.screen;

import aide.base.Count;
import aide.screen.Message.Press;
import aide.screen.Message.Text;
import aide.study.Course;
import aide.study.Outlook;
import aide.study.Progress;
import aide.study.StudyDay;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The first thing a learner sees: what is due, what is new, and one key to begin.
 *
 * @param now the moment at which it is told what is due
 */
record HomeScreen(Visit visit, Progress progress, OffsetDateTime now, int scroll)
        implements Screen {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final int BARS_FROM_ROWS = 20;
    private static final int BAR_COLUMNS = 24;

    /** How many new questions one key adds to a day that is done. */
    private static final int MORE = 10;

    static HomeScreen of(Visit visit, Progress progress, OffsetDateTime now) {
        return new HomeScreen(visit, progress, now, 0);
    }

    @Override
    public Frame view(Size size) {
        return page(size).frame(size, scroll);
    }

    @Override
    public Next on(Message message, OffsetDateTime moment, Size size) {
        HomeScreen here = new HomeScreen(visit, progress, moment, scroll);
        if (message instanceof Press press) {
            return here.press(press.key(), size);
        }
        return message instanceof Text text ? here.type(text.text()) : Next.to(here);
    }

    private Next press(Key key, Size size) {
        if (key == Key.ENTER) {
            return study(visit.course());
        }
        int next = page(size).scrolled(scroll, key, size);
        return Next.to(new HomeScreen(visit, progress, now, next));
    }

    private Next type(String key) {
        return switch (key) {
            case " " -> study(visit.course());
            case "m" -> study(withMore());
            case "s" -> Next.to(StatsScreen.of(this, visit.course(), progress, now));
            case "q" -> Next.leave(this);
            case "?" -> HelpScreen.over(this, hints());
            default -> Next.to(this);
        };
    }

    /** Begins a sitting, unless there is nothing to ask: then the screen says so already. */
    private Next study(Course course) {
        Visit more = visit.more();
        return StudyScreens.next(more, more.begin(progress, course, now), this);
    }

    private Course withMore() {
        Course course = visit.course();
        int today = progress.today().on(StudyDay.of(now)).introduced() + MORE;
        int limit = Math.max(today, course.limits().newADay());
        return new Course(
                course.bank(),
                course.scheduler(),
                course.limits().withNewADay(Math.min(limit, aide.study.Limits.MOST)),
                course.kinds());
    }

    private Page page(Size size) {
        Outlook outlook = Outlook.of(visit.course(), progress, now);
        aide.screen.Text text = new aide.screen.Text(size);
        text.blank()
                .paragraph(
                        "From December 2021 to January 2022: the diplomatic timeline",
                        Style.STRONG);
        text.blank();
        text.labelled("Due now   ", due(outlook), Style.PLAIN);
        text.labelled("New today ", fresh(outlook), Style.PLAIN);
        text.blank();
        if (progress.standings().isEmpty()) {
            welcome(text);
        } else {
            days(text, outlook, size);
        }
        return new Page("Aide-Mémoire", visit.learner(), text.lines(), List.of(), hints());
    }

    private static String due(Outlook outlook) {
        if (outlook.due() > 0) {
            return new Count(outlook.due(), "question") + " to repeat";
        }
        return outlook.next()
                .map(day -> "nothing; next on " + DAY.format(day))
                .orElse("nothing yet");
    }

    private static String fresh(Outlook outlook) {
        if (outlook.unseen() == 0) {
            return "none: you have seen all " + outlook.total();
        }
        return outlook.fresh() > 0
                ? outlook.fresh() + " of " + outlook.unseen() + " not seen yet"
                : "today's are done, m for more of " + outlook.unseen();
    }

    private static void welcome(aide.screen.Text text) {
        text.paragraph(
                "A new question offers choices; once you know it, you type the answer. Each"
                        + " verdict shows the fact and where it is stated. What you miss comes"
                        + " back soon, what you know comes back later.",
                Style.PLAIN);
        text.blank().paragraph("Enter begins.", Style.STRONG);
    }

    private void days(aide.screen.Text text, Outlook outlook, Size size) {
        LocalDate today = StudyDay.of(now);
        List<Integer> days = outlook.days();
        if (size.rows() < BARS_FROM_ROWS) {
            text.labelled("Next days ", compact(today, days), Style.PLAIN);
            return;
        }
        int most = Math.max(1, days.stream().mapToInt(Integer::intValue).max().orElse(1));
        text.paragraph("The next days", Style.DIM);
        for (int i = 0; i < days.size(); i++) {
            String label = String.format(Locale.ROOT, "%-11s", DAY.format(today.plusDays(i + 1L)));
            int bar = (days.get(i) * BAR_COLUMNS + most - 1) / most;
            text.labelled(label, ("█".repeat(bar) + " " + days.get(i)).strip(), Style.PLAIN);
        }
    }

    private static String compact(LocalDate today, List<Integer> days) {
        return IntStream.range(0, days.size())
                .mapToObj(i -> today.plusDays(i + 1L).getDayOfWeek().name().charAt(0)
                        + today.plusDays(i + 1L)
                                .getDayOfWeek()
                                .name()
                                .substring(1, 2)
                                .toLowerCase(Locale.ROOT)
                        + " " + days.get(i))
                .collect(Collectors.joining(" · "));
    }

    private List<Hint> hints() {
        List<Hint> hints = new ArrayList<>();
        hints.add(new Hint("Enter", "study"));
        hints.add(new Hint("s", "statistics"));
        hints.add(new Hint("q", "leave"));
        hints.add(new Hint("m", MORE + " more new questions"));
        return hints;
    }
}
