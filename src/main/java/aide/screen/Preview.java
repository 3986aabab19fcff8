package aide.screen;

import aide.bank.Bank;
import aide.report.Cited;
import aide.report.Paragraphs;
import aide.study.PickOne;

import java.util.List;

/** The questions of a drill with their answers and where these are stated. */
public final class Preview {

    private static final Size PAPER = new Size(80, 60);

    private Preview() {}

    /** As plain lines. */
    public static List<String> lines(List<PickOne> items, Bank bank) {
        Text text = new Text(PAPER);
        tell(items, bank, text);
        return FactText.plain(text.lines());
    }

    static void tell(List<PickOne> items, Bank bank, Text text) {
        int number = 0;
        for (PickOne item : items) {
            String label = ++number + ". ";
            text.labelled(label, item.question().ask(), Style.STRONG);
            for (int i = 0; i < item.options().size(); i++) {
                boolean right = i == item.right();
                text.labelled(
                        new Span(
                                "  " + (right ? "✓" : " ") + " " + (char) ('A' + i) + "  ",
                                right ? Style.RIGHT : Style.KEY),
                        item.options().get(i),
                        right ? Style.RIGHT : Style.PLAIN,
                        Integer.MAX_VALUE);
            }
            Cited.lines(bank.factOf(item.question()).citations(), Paragraphs.SIGN)
                    .forEach(cited -> text.labelled("   → ", cited, Style.DIM));
            text.gap();
        }
    }
}
