package aide.screen;

import aide.screen.Message.Press;
import aide.study.Course;
import aide.study.Judged;
import aide.study.Step;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * The verdict: what was given beside what is right, why, where it is stated, and when the question
 * comes back.
 *
 * @param scroll how many lines are scrolled away
 * @param saved whether the answer is on disk, as far as is known
 */
record JudgedScreen(Visit visit, Judged judged, int scroll, boolean saved) implements Screen {

    private static final Hint GRADE = new Hint("1–4", "other grade");
    private static final Hint MINE = new Hint("y", "mine was right");
    private static final Hint SLIP = new Hint("x", "it was a slip");

    private static final List<Hint> HINTS = List.of(
            new Hint("Enter", "next"),
            GRADE,
            Hint.UNDO,
            MINE,
            SLIP,
            new Hint("f", "fact"),
            Hint.LEAVE,
            new Hint("↑ ↓", "scroll"),
            new Hint("Esc", "home"));

    static JudgedScreen of(Visit visit, Judged judged) {
        return new JudgedScreen(visit, judged, 0, true);
    }

    @Override
    public Frame view(Size size) {
        return page(size).frame(size, scroll);
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        return StudyScreens.shared(this, visit, judged, hints(), message, now)
                .orElseGet(() -> own(message, now, size));
    }

    private Next own(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Press press) {
            return press.key() == Key.ENTER
                    ? StudyScreens.step(visit, judged.proceed(now))
                    : Next.to(scrolledTo(page(size).scrolled(scroll, press.key(), size)));
        }
        return message instanceof Message.Text text
                ? type(text.text(), now)
                : Next.to(new JudgedScreen(visit, judged, scroll, false));
    }

    private Next type(String key, OffsetDateTime now) {
        if (key.equals(" ")) {
            return StudyScreens.step(visit, judged.proceed(now));
        }
        return switch (key) {
            case "f" -> fact(now);
            case "y" -> stepped(judged.appeal(now));
            case "x" -> stepped(judged.slip(now));
            default -> graded(key, now);
        };
    }

    private Next graded(String key, OffsetDateTime now) {
        return GradeKeys.of(key)
                .filter(grade -> grade != judged.grade() && !judged.isPractice())
                .map(grade -> StudyScreens.step(visit, judged.overrule(grade, now)))
                .orElse(Next.to(this));
    }

    /** What makes no sense now changes nothing. */
    private Next stepped(Step step) {
        return step.events().isEmpty() ? Next.to(this) : StudyScreens.step(visit, step);
    }

    private Next fact(OffsetDateTime now) {
        Course course = judged.desk().course();
        return FactScreen.open(
                this,
                course.bank().factOf(judged.asking().question()),
                judged.desk().progress(),
                course.scheduler(),
                now);
    }

    private JudgedScreen scrolledTo(int next) {
        return new JudgedScreen(visit, judged, next, saved);
    }

    private List<Hint> hints() {
        return HINTS.stream().filter(this::applies).toList();
    }

    private boolean applies(Hint hint) {
        return !(hint.equals(GRADE) && judged.isPractice())
                && !(hint.equals(MINE) && !judged.canAppeal())
                && !(hint.equals(SLIP) && !judged.canSlip());
    }

    private Page page(Size size) {
        return new Page(
                StudyScreens.title(judged),
                saved ? "saved ✓" : "not saved ✗",
                JudgedBody.lines(judged, size),
                GradeRows.of(judged, size.columns()),
                new KeyLine(hints(), Hint.HELP));
    }
}
