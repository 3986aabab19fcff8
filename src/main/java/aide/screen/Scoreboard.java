package aide.screen;

import aide.base.Count;
import aide.drill.Drill;
import aide.drill.Score;
import aide.text.Cells;

import java.util.List;

/** What the teams have reached, in large digits where all of them have room for theirs. */
final class Scoreboard {

    /** Title, keys and the blank above. */
    private static final int OTHER_ROWS = 3;

    private Scoreboard() {}

    static void tell(Drill drill, Text text, Size size) {
        List<Score> scores = Score.of(drill);
        int rows = scores.size() * (BigText.ROWS + 1);
        if (rows <= size.rows() - OTHER_ROWS && BigText.fits(size.columns())) {
            scores.forEach(score -> large(score, text, size));
        } else {
            list(scores, text);
        }
    }

    /** A line a team. */
    static void list(List<Score> scores, Text text) {
        scores.forEach(score -> text.labelled(
                new Span(rank(score), Style.KEY),
                score.team() + "  " + points(score),
                style(score),
                Integer.MAX_VALUE));
    }

    /** "1. ", and the same for teams that share a rank. */
    private static String rank(Score score) {
        return " " + score.rank() + ". ";
    }

    private static String points(Score score) {
        return new Count(score.points(), "point")
                + (score.points() == score.right() ? "" : " (" + score.right() + " right)");
    }

    private static Style style(Score score) {
        return score.rank() == 1 ? Style.RIGHT : Style.STRONG;
    }

    /** The name at the left of the middle row, the points at the right. */
    private static void large(Score score, Text text, Size size) {
        List<String> digits = BigText.rows(String.valueOf(score.points()));
        for (int row = 0; row < BigText.ROWS; row++) {
            String name = row == BigText.ROWS / 2 ? rank(score) + score.team() : "";
            int gap = size.columns() - 1 - Cells.width(name) - Cells.width(digits.get(row));
            text.line(Line.of(
                    new Span(name, style(score)),
                    new Span(" ".repeat(Math.max(1, gap)) + digits.get(row), style(score))));
        }
        text.blank();
    }
}
