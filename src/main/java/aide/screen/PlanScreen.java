package aide.screen;

import aide.report.PlanTable;
import aide.screen.Message.Press;
import aide.study.Exam;
import aide.study.Preference;
import aide.study.Preferences;
import aide.study.StudyDay;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The plan for an exam, day by day; keys move its day and its minutes. */
record PlanScreen(HomeScreen home, int scroll) implements Screen {

    private static final List<Hint> HINTS = List.of(
            new Hint("← →", "a day"),
            new Hint("+ -", "minutes"),
            new Hint("d", "other day"),
            new Hint("x", "no plan"),
            new Hint("Esc", "back"),
            new Hint("↑ ↓", "scroll"),
            Hint.LEAVE);

    /** The plan, or first of all the question for the day. */
    static Next open(HomeScreen home) {
        Optional<Exam> exam = home.visit().course().exam();
        boolean isPlanned = exam.isPresent() && !exam.get().day().isBefore(today(home));
        return Next.to(isPlanned ? of(home) : ExamDayScreen.of(home));
    }

    static PlanScreen of(HomeScreen home) {
        return new PlanScreen(home, 0);
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
        return message instanceof Message.Text text ? type(text.text()) : Next.to(this);
    }

    private Next press(Key key, Size size) {
        return switch (key) {
            case ESCAPE, ENTER -> Next.to(home);
            case LEFT -> moved(-1);
            case RIGHT -> moved(1);
            default -> Next.to(new PlanScreen(home, page(size).scrolled(scroll, key, size)));
        };
    }

    private Next type(String key) {
        return switch (key) {
            case "+", "=" -> minutes(1);
            case "-" -> minutes(-1);
            case "d" -> Next.to(ExamDayScreen.of(home));
            case "x" -> kept(home, preferences().withExamDay(Optional.empty()));
            case "q" -> Next.leave(this);
            case "?" -> KeysAside.over(this, HINTS);
            default -> Next.to(this);
        };
    }

    /** A day that cannot be planned for changes nothing. */
    private Next moved(int days) {
        LocalDate day = preferences().examDay().orElseThrow().plusDays(days);
        return Exam.canBe(day, today(home))
                ? kept(home, preferences().withExamDay(Optional.of(day)))
                : Next.to(this);
    }

    private Next minutes(int step) {
        Preference minutes = Preference.EXAM_MINUTES;
        String next = minutes.expected().beside(preferences().of(minutes), step);
        return kept(home, preferences().with(minutes, next));
    }

    private Preferences preferences() {
        return home.visit().preferences();
    }

    /** The plan as it is chosen, or home where it ends, once it is on the disk. */
    static Next kept(HomeScreen home, Preferences chosen) {
        Optional<String> refusal = home.visit().refusal();
        if (refusal.isPresent()) {
            return RefusalAside.over(home, refusal.get());
        }
        HomeScreen changed = home.with(chosen);
        Screen next = chosen.examDay().isPresent() ? of(changed) : changed;
        return Next.send(next, new Errand.Keep(chosen));
    }

    private static LocalDate today(HomeScreen home) {
        return StudyDay.of(home.now());
    }

    private Page page(Size size) {
        PlanTable table = PlanTable.of(home.visit().course(), home.progress(), home.now());
        Text text = Text.body(size);
        table.head().forEach(line -> text.paragraph(line, Style.PLAIN));
        text.blank();
        Style style = Style.DIM;
        for (String row : table.rows()) {
            text.line(Line.of(" " + row, style));
            style = Style.PLAIN;
        }
        return new Page(
                "Plan",
                home.visit().learner(),
                text.lines(),
                List.of(),
                new KeyLine(HINTS, Hint.HELP));
    }
}
