package aide.screen;

import aide.fsrs.Grade;
import aide.study.Judged;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The four grades and, below each, when the question would come back. */
final class GradeRows {

    private static final int CELL_COLUMNS_MAX = 16;

    private GradeRows() {}

    static List<Line> of(Judged judged, int columns) {
        if (judged.isPractice()) {
            return List.of(Line.of(" " + Farewell.PRACTICE, Style.DIM));
        }
        int cell = Math.min(CELL_COLUMNS_MAX, columns / GradeKeys.all().size());
        return List.of(
                row(cell, judged.grade(), grade -> name(grade, judged.grade())),
                row(cell, judged.grade(), grade -> " " + wait(judged, grade, cell)));
    }

    private static Line row(int cell, Grade counts, Function<Grade, String> text) {
        List<Span> spans = new ArrayList<>();
        for (Grade grade : GradeKeys.all()) {
            String words = text.apply(grade);
            spans.add(new Span(words, grade == counts ? Style.PICKED : Style.DIM));
            spans.add(Span.plain(" ".repeat(Math.max(0, cell - words.length()))));
        }
        return new Line(spans);
    }

    /** In brackets where it counts, for colour must not be the only sign. */
    private static String name(Grade grade, Grade counts) {
        String name = GradeKeys.key(grade) + " " + GradeKeys.word(grade);
        return grade == counts ? "[" + name + "]" : " " + name;
    }

    private static String wait(Judged judged, Grade grade, int cell) {
        String wait = Waits.text(judged.futures().of(grade));
        return cell == CELL_COLUMNS_MAX ? "in " + wait : Waits.brief(wait);
    }
}
