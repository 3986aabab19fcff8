package aide.screen;

import aide.fsrs.Future;
import aide.fsrs.Grade;
import aide.screen.Message.Press;
import aide.study.Judged;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * The verdict: what was given beside what is right, why, where it is stated, and when the question
 * comes back.
 *
 * @param scroll how many lines are scrolled away
 */
record JudgedScreen(Visit visit, Judged judged, int scroll) implements Screen {

    private static final List<Hint> HINTS = List.of(
            new Hint("Enter", "next"),
            new Hint("1–4", "other grade"),
            StudyScreens.UNDO,
            StudyScreens.LEAVE,
            new Hint("↑ ↓", "scroll"),
            new Hint("Esc", "home"));

    private static final int FUTURE_COLUMNS_MAX = 14;

    static JudgedScreen of(Visit visit, Judged judged) {
        return new JudgedScreen(visit, judged, 0);
    }

    @Override
    public Frame view(Size size) {
        return page(size).frame(size, scroll);
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        return StudyScreens.shared(this, visit, judged, HINTS, message, now)
                .orElseGet(() -> own(message, now, size));
    }

    private Next own(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Press press) {
            return press.key() == Key.ENTER
                    ? StudyScreens.step(visit, judged.proceed(now))
                    : Next.to(scrolledTo(page(size).scrolled(scroll, press.key(), size)));
        }
        return message instanceof Message.Text text ? type(text.text(), now) : Next.to(this);
    }

    private Next type(String key, OffsetDateTime now) {
        if (key.equals(" ")) {
            return StudyScreens.step(visit, judged.proceed(now));
        }
        return GradeKeys.of(key)
                .map(grade -> StudyScreens.step(visit, judged.overrule(grade, now)))
                .orElse(Next.to(this));
    }

    private JudgedScreen scrolledTo(int next) {
        return new JudgedScreen(visit, judged, next);
    }

    private Page page(Size size) {
        return new Page(
                StudyScreens.title(judged),
                "saved ✓",
                body(size).lines(),
                List.of(grades(size), futures(size)),
                HINTS);
    }

    private Text body(Size size) {
        Explanation told = Explanation.of(judged);
        Text text = new Text(size);
        text.paragraph(told.sign() + " " + told.word(), told.style());
        text.paragraph(told.why(), Style.PLAIN);
        text.labelled("you    ", told.given().isEmpty() ? "—" : told.given(), Style.PLAIN);
        text.labelled("right  ", told.right(), Style.STRONG);
        text.blank().paragraph(told.fact(), Style.PLAIN);
        told.citations().forEach(citation -> text.labelled("¶ ", citation, Style.DIM));
        if (!told.dispute().isEmpty()) {
            text.blank().paragraph("The sources differ:", Style.STRONG);
            told.dispute().forEach(claim -> text.labelled("· ", claim, Style.PLAIN));
        }
        return text;
    }

    /** The four grades, the one that counts in brackets, each above its future. */
    private Line grades(Size size) {
        List<Span> spans = new ArrayList<>();
        for (Grade grade : GradeKeys.all()) {
            boolean counts = grade == judged.grade();
            String name = GradeKeys.key(grade) + " " + GradeKeys.word(grade);
            String text = counts ? "[" + name + "]" : " " + name;
            spans.add(new Span(text, counts ? Style.PICKED : Style.PLAIN));
            spans.add(Span.plain(padding(text, size)));
        }
        return new Line(spans);
    }

    private Line futures(Size size) {
        List<Span> spans = new ArrayList<>();
        for (Grade grade : GradeKeys.all()) {
            Future future = judged.futures().of(grade);
            String text = " " + Waits.text(future);
            spans.add(new Span(text + padding(text, size), Style.DIM));
        }
        return new Line(spans);
    }

    private static String padding(String text, Size size) {
        int columns =
                Math.min(FUTURE_COLUMNS_MAX, size.columns() / GradeKeys.all().size());
        return " ".repeat(Math.max(0, columns - text.length()));
    }
}
