package aide.screen;

import static aide.base.Check.require;

import java.util.List;
import java.util.Optional;

/**
 * All that a terminal shows at one moment.
 *
 * @param lines from the top, at most as many as there are rows
 * @param cursor where typed text will appear, counted from 0; hidden when empty
 */
public record Frame(Size size, List<Line> lines, Optional<Cursor> cursor) {

    /** A place on the screen, counted from 0 at the top left. */
    public record Cursor(int column, int row) {}

    public Frame {
        lines = List.copyOf(lines);
        require(
                lines.size() <= size.rows(),
                "frame has %d lines for %d rows",
                lines.size(),
                size.rows());
    }
}
