package aide.screen;

import aide.bank.Fact;
import aide.fsrs.Scheduler;
import aide.report.Dossier;
import aide.report.Grasp;
import aide.screen.Message.Failed;
import aide.screen.Message.Press;
import aide.screen.Message.Recalled;
import aide.study.Progress;
import aide.study.Replay;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything about one fact: what it says, who states it, who contradicts, and how well the learner
 * has known it. Answers that are not known yet wait for a key: to look at them is not to know them.
 *
 * @param trouble why the answers of before are not shown; empty where they are
 * @param scroll how many lines are scrolled away
 */
record FactScreen(
        Screen back,
        Scheduler scheduler,
        Dossier dossier,
        String trouble,
        boolean revealed,
        int scroll)
        implements Screen {

    static Next open(
            Screen back, Fact fact, Progress progress, Scheduler scheduler, OffsetDateTime now) {
        Dossier dossier = Dossier.of(fact, progress, now);
        return Next.send(
                new FactScreen(back, scheduler, dossier, "", false, 0), new Errand.Recall());
    }

    /** Of a fact on whose name somebody came from home. */
    static Next open(Screen back, HomeScreen home, Fact fact) {
        Scheduler scheduler = home.visit().course().scheduler();
        return open(back, fact, home.progress(), scheduler, home.now());
    }

    @Override
    public Frame view(Size size) {
        return page(size).frame(size, scroll);
    }

    @Override
    public Next on(Message message, OffsetDateTime now, Size size) {
        if (message instanceof Press press) {
            return press.key() == Key.ESCAPE
                    ? Next.to(back)
                    : Next.to(scrolledTo(page(size).scrolled(scroll, press.key(), size)));
        }
        if (message instanceof Recalled recalled) {
            return Next.to(
                    with(dossier.with(Replay.of(recalled.events(), scheduler).answers())));
        }
        if (message instanceof Failed failed) {
            return Next.to(
                    new FactScreen(back, scheduler, dossier, failed.why(), revealed, scroll));
        }
        return message instanceof Message.Text text ? type(text.text()) : Next.to(this);
    }

    private Next type(String key) {
        return switch (key) {
            case "a", " " -> Next.to(hides() ? revealing(!revealed) : this);
            case "d" -> DocumentScreen.open(this, dossier.fact().allCitations().toList());
            case "q" -> Next.leave(this);
            case "?" -> KeysAside.over(this, hints());
            default -> Next.to(this);
        };
    }

    /** Whether there is an answer that the learner does not know yet. */
    private boolean hides() {
        return dossier.questions().stream().anyMatch(asked -> asked.grasp() != Grasp.KNOWN);
    }

    private FactScreen with(Dossier next) {
        return new FactScreen(back, scheduler, next, "", revealed, scroll);
    }

    private FactScreen revealing(boolean next) {
        return new FactScreen(back, scheduler, dossier, trouble, next, scroll);
    }

    private FactScreen scrolledTo(int next) {
        return new FactScreen(back, scheduler, dossier, trouble, revealed, next);
    }

    private List<Hint> hints() {
        List<Hint> hints = new ArrayList<>();
        hints.add(new Hint("Esc", "back"));
        if (hides()) {
            hints.add(new Hint("a", revealed ? "hide answers" : "show answers"));
        }
        hints.add(new Hint("d", "document"));
        hints.add(new Hint("↑ ↓", "scroll"));
        hints.add(Hint.LEAVE);
        return hints;
    }

    private Page page(Size size) {
        List<Line> foot = trouble.isEmpty()
                ? List.of()
                : new Text(size).paragraph("✗ " + trouble, Style.CLOSE).lines();
        return new Page(
                "Fact: " + dossier.fact().id(),
                dossier.known() + " of " + dossier.questions().size() + " known",
                new FactBody(dossier, revealed, true).lines(size),
                foot,
                new KeyLine(hints(), Hint.HELP));
    }
}
