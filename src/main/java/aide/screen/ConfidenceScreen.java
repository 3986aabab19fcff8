package aide.screen;

import aide.screen.Message.Press;
import aide.study.Confidence;
import aide.study.Judged;
import aide.study.Step;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Asks how sure the learner is of an answer, before the verdict is shown or anything kept.
 *
 * @param before the question, to which the learner may go back
 * @param step the answer, with its verdict
 */
record ConfidenceScreen(Visit visit, Screen before, Step step) implements Screen {

    private static final List<Hint> HINTS = List.of(
            new Hint("1–3", "say it"), new Hint("Enter", "do not say"), new Hint("Esc", "back"));

    @Override
    public Frame view(Size size) {
        Judged judged = (Judged) step.next();
        Text text = Text.body(size);
        text.paragraph(judged.asking().task().ask(), Style.DIM).gap();
        text.labelled("you    ", judged.review().answer(), Style.PLAIN).gap();
        text.paragraph("How sure are you?", Style.STRONG).gap();
        for (Confidence each : Confidence.values()) {
            text.line(Line.of(
                    new Span("   " + number(each), Style.KEY), Span.plain("  " + each.words())));
        }
        Page page = new Page(
                StudyScreens.title(judged.asking()),
                judged.asking().question().kind().id(),
                text.lines(),
                List.of(),
                new KeyLine(HINTS, Hint.HELP));
        return page.frame(size, page.revealing(text.size() - 1, size));
    }

    private static int number(Confidence confidence) {
        return List.of(Confidence.values()).indexOf(confidence) + 1;
    }

    /** What a key stands for. */
    static Optional<Confidence> of(String key) {
        for (Confidence each : Confidence.values()) {
            if (key.equals(Integer.toString(number(each)))) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Press press && press.key() == Key.ENTER) {
            return told(step);
        }
        if (message instanceof Press press && press.key() == Key.ESCAPE) {
            return Next.to(before);
        }
        return message instanceof Message.Text text ? type(text.text()) : Next.to(this);
    }

    private Next type(String key) {
        if (key.equals("?")) {
            return KeysAside.over(this, HINTS);
        }
        return of(key).map(said -> told(step.with(said))).orElse(Next.to(this));
    }

    private Next told(Step told) {
        return Next.save(StudyScreens.of(visit, told.next()), told.events());
    }
}
