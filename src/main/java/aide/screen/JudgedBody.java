package aide.screen;

import aide.report.Paragraphs;
import aide.study.Judged;

import java.util.List;

/** What is told about an answer, the most wanted first: on a small screen the rest is scrolled to. */
final class JudgedBody {

    private JudgedBody() {}

    static List<Line> lines(Judged judged, Size size) {
        Explanation told = Explanation.of(judged, Paragraphs.SIGN);
        Text text = Text.body(size);
        if (text.isRoomy()) {
            text.paragraph(told.ask(), Style.DIM).blank();
        }
        text.paragraph(told.sign() + " " + told.word(), told.style());
        if (!text.isRoomy()) {
            why(told, text);
        }
        text.labelled("you    ", told.given(), Style.PLAIN);
        text.labelled("right  ", told.right(), Style.STRONG);
        if (text.isRoomy()) {
            why(told, text);
        }
        text.gap().paragraph(told.fact(), Style.PLAIN);
        told.citations().forEach(citation -> text.labelled("→ ", citation, Style.DIM));
        dispute(told, text);
        if (!text.isRoomy()) {
            text.labelled("asked  ", told.ask(), Style.DIM);
        }
        return text.lines();
    }

    /** Where there is little room it is told first: it says what to look for in the rest. */
    private static void why(Explanation told, Text text) {
        if (!told.why().isEmpty()) {
            text.gap().paragraph(told.why(), Style.PLAIN);
        }
    }

    private static void dispute(Explanation told, Text text) {
        if (told.dispute().isEmpty()) {
            return;
        }
        text.gap().paragraph("≠ The sources differ:", Style.STRONG);
        told.dispute().forEach(claim -> text.labelled("· ", claim, Style.PLAIN));
    }
}
