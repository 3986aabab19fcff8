package aide.screen;

import aide.bank.Bank;
import aide.bank.Fact;
import aide.drill.Drill;
import aide.drill.Phase;
import aide.drill.Turn;
import aide.report.Cited;
import aide.report.Paragraphs;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A drill as it is seen on the wall.
 *
 * @param now for the time that is left
 * @param board whether the scores are shown instead of the question
 */
record DrillBody(Drill drill, Bank bank, OffsetDateTime now, boolean board, Size size) {

    private static final long MILLIS = 1_000;
    private static final long MINUTE = 60;

    String title() {
        String title = drill.setUp().title();
        return (title.isEmpty() ? "Drill" : title) + " · seed " + drill.setUp().seed();
    }

    String aside() {
        return drill.turn().isEmpty()
                ? "end"
                : drill.number()
                        + time().map(left -> "  " + left).orElse("")
                        + (isPaused() ? " paused" : "");
    }

    /** The time that is left, rounded up; empty where time does not count. */
    private Optional<String> time() {
        return drill.turn()
                .filter(turn -> turn.allowedMillis() > 0 && turn.phase() == Phase.OPEN)
                .map(turn -> clock(turn.leftMillis(now)));
    }

    private boolean isPaused() {
        return time().isPresent() && drill.turn().filter(Turn::isTicking).isEmpty();
    }

    private static String clock(long millis) {
        long seconds = (millis + MILLIS - 1) / MILLIS;
        long odd = seconds % MINUTE;
        return seconds / MINUTE + (odd < 10 ? ":0" : ":") + odd;
    }

    /** With large digits at the top wherever the rest leaves room for them. */
    List<Line> lines() {
        if (board || drill.turn().isEmpty()) {
            return told();
        }
        List<Line> rest = question(drill.turn().get());
        List<Line> big = BigText.line(drill.number(), time().orElse(""), size.columns());
        List<Line> all = new ArrayList<>(big);
        all.addAll(rest);
        return !big.isEmpty() && all.size() <= size.rows() - 2 ? all : rest;
    }

    private List<Line> told() {
        Text text = Text.body(size);
        if (board) {
            Scoreboard.tell(drill, text, size);
        } else {
            DrillEnd.tell(drill, text);
        }
        return text.lines();
    }

    private List<Line> question(Turn turn) {
        Text text = Text.body(size);
        text.paragraph(turn.item().question().ask(), Style.STRONG).gap();
        if (turn.phase().isShown()) {
            new ChoiceRows(drill, turn, size).tell(text);
        }
        if (turn.phase() == Phase.LOCKED && turn.isWorthDiscussing()) {
            text.gap().paragraph("The class is divided: discuss, then vote again.", Style.CLOSE);
        }
        if (turn.phase() == Phase.REVEALED) {
            explained(text, bank.factOf(turn.item().question()));
        }
        return text.lines();
    }

    private static void explained(Text text, Fact fact) {
        text.gap().paragraph(fact.text(), Style.PLAIN);
        Cited.lines(fact.citations(), Paragraphs.SIGN)
                .forEach(line -> text.labelled("→ ", line, Style.DIM));
        fact.dispute().ifPresent(dispute -> {
            text.gap().paragraph("≠ The sources differ:", Style.STRONG);
            dispute.claims().forEach(claim -> {
                text.labelled("· ", claim.text(), Style.PLAIN);
                Cited.lines(claim.citations(), Paragraphs.SIGN)
                        .forEach(line -> text.labelled("  → ", line, Style.DIM));
            });
            text.paragraph(Cited.settled(dispute), Style.PLAIN);
        });
    }
}
