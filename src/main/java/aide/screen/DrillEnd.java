package aide.screen;

import aide.base.Count;
import aide.drill.Drill;
import aide.drill.Outcome;
import aide.drill.Outcome.Hard;
import aide.drill.Score;

import java.util.List;

/** What is told when all was asked: who won, what was hardest, and what was taken for what. */
final class DrillEnd {

    private static final int HARDEST = 5;

    private DrillEnd() {}

    static void tell(Drill drill, Text text) {
        Scoreboard.list(Score.of(drill), text);
        Outcome outcome = Outcome.of(drill);
        text.gap().paragraph(outcome.told(), Style.PLAIN);
        List<Hard> hardest = outcome.hardest();
        if (!hardest.isEmpty()) {
            text.gap().paragraph("✗ hardest", Style.WRONG);
            hardest.stream().limit(HARDEST).forEach(hard -> hard(text, hard));
        }
        if (drill.canReask()) {
            text.gap()
                    .paragraph(
                            new Count(drill.missed().size(), "question")
                                    + " to be asked once more: r",
                            Style.STRONG);
        }
    }

    private static void hard(Text text, Hard hard) {
        text.labelled(percent(hard.share()) + "  ", hard.ask() + " " + hard.right(), Style.PLAIN);
        hard.taken()
                .ifPresent(taken -> text.labelled(
                        "       ",
                        "taken for " + taken.choice() + " by " + taken.count(),
                        Style.DIM));
    }

    /** As wide as 100 %. */
    private static String percent(double share) {
        String percent = Math.round(100 * share) + " %";
        return " ".repeat(5 - percent.length()) + percent;
    }
}
