package aide.screen;

import aide.drill.Drill;

import java.util.List;

/** What came of a drill as plain lines. */
public final class DrillText {

    private static final Size PAPER = new Size(80, 60);

    private DrillText() {}

    public static List<String> lines(Drill drill) {
        Text text = new Text(PAPER);
        DrillEnd.tell(drill, text);
        return FactText.plain(text.lines());
    }
}
