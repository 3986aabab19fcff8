package aide.screen;

import aide.bank.Question;
import aide.base.Count;
import aide.report.Leech;
import aide.screen.Message.Press;
import aide.study.Finished;
import aide.study.Outlook;
import aide.study.StudyDay;
import aide.study.Summary;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * The end of a sitting: what was right, what was missed, and when to come back.
 *
 * @param scroll how many lines are scrolled away
 */
record EndScreen(Visit visit, Finished finished, int scroll) implements Screen {

    private static final List<Hint> HINTS =
            List.of(new Hint("Enter", "home"), Hint.UNDO, Hint.LEAVE);

    static EndScreen of(Visit visit, Finished finished) {
        return new EndScreen(visit, finished, 0);
    }

    @Override
    public Frame view(Size size) {
        return page(size).frame(size, scroll);
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        return StudyScreens.shared(this, visit, finished, HINTS, message, now)
                .orElseGet(() -> own(message, now, size));
    }

    private Next own(Message message, OffsetDateTime now, Size size) {
        if (!(message instanceof Press press)) {
            return Next.to(this);
        }
        if (press.key() == Key.ENTER) {
            return Next.to(HomeScreen.of(visit, finished.desk().progress(), now));
        }
        int next = page(size).scrolled(scroll, press.key(), size);
        return Next.to(new EndScreen(visit, finished, next));
    }

    private Page page(Size size) {
        Summary summary = Summary.of(finished);
        Text text = Text.body(size);
        text.paragraph(Farewell.score(summary), Style.STRONG);
        if (finished.desk().course().isPractice()) {
            text.paragraph(Farewell.PRACTICE, Style.PLAIN);
        }
        text.paragraph(Farewell.comeBack(outlook()), Style.PLAIN);
        Habit.told(
                        finished.desk().progress(),
                        visit.preferences(),
                        StudyDay.of(finished.desk().latest()))
                .ifPresent(habit -> text.paragraph("Today: " + habit, Style.PLAIN));
        leeches(text);
        list(text, "✗ missed", summary.missed(), Style.WRONG);
        list(text, "✓ right", summary.right(), Style.RIGHT);
        return new Page(
                "Done",
                new Count(summary.answers(), "answer").toString(),
                text.lines(),
                List.of(),
                new KeyLine(HINTS, Hint.HELP));
    }

    private void leeches(Text text) {
        List<Leech> leeches = Farewell.leeches(finished);
        if (leeches.isEmpty()) {
            return;
        }
        text.blank().paragraph("↺ keeps being forgotten", Style.CLOSE);
        for (Leech leech : leeches) {
            text.labelled("· ", leech.told(), Style.PLAIN);
            leech.advice().forEach(advice -> text.labelled("  ", advice, Style.DIM));
        }
    }

    private Outlook outlook() {
        return Outlook.of(
                finished.desk().course(),
                finished.desk().progress(),
                finished.desk().latest());
    }

    private static void list(Text text, String title, List<Question> questions, Style style) {
        if (questions.isEmpty()) {
            return;
        }
        text.blank().paragraph(title, style);
        for (Question question : questions) {
            text.labelled("· ", question.ask() + " " + question.answer().shown(), Style.PLAIN);
        }
    }
}
