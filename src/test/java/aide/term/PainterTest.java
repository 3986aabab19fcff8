package aide.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.screen.Frame;
import aide.screen.Line;
import aide.screen.Message;
import aide.screen.Next;
import aide.screen.Screen;
import aide.screen.Size;
import aide.screen.Span;
import aide.screen.Style;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

class PainterTest {

    private final DefaultVirtualTerminal terminal =
            new DefaultVirtualTerminal(new TerminalSize(10, 3));
    private Painter painter;

    @BeforeEach
    void start() throws IOException {
        painter = new Painter(terminal, Theme.AUTO);
        painter.repaint(new Still());
    }

    @Test
    void linesStandWhereTheyBelong() throws IOException {
        painter.paint(new Still("Київ", "", "e\u0301te\u0301 漢✓"));

        assertEquals("Київ\n\ne\u0301te\u0301 漢✓\n", shown());
    }

    @Test
    void nextFrameLeavesNothingOfTheOneBefore() throws IOException {
        painter.paint(new Still("1234567890", "👩👩👩👩👩", "漢漢漢漢漢"));
        painter.paint(new Still("ab", " 漢a漢b", "a漢b"));

        assertEquals("ab\n 漢a漢b\na漢b\n", shown());
    }

    @Test
    void doubleWidthCellIsNeverBrokenAtTheEdge() throws IOException {
        painter.paint(new Still("1234567890", "1234567890"));
        painter.paint(new Still("12345678漢", "123456789漢x"));

        assertEquals("12345678漢\n123456789\n\n", shown());
    }

    @Test
    void textIsCleanedOnceMore() throws IOException {
        painter.paint(new Still("a\u001B[2J\u202Eb"));

        assertEquals("a\uFFFD[2Jb\n\n\n", shown());
    }

    @Test
    void stylesBecomeLooks() throws IOException {
        painter.paint(new Still(
                List.of(new Line(List.of(new Span("a", Style.WRONG), Span.plain("b"))))));

        assertEquals(new Look("0;31"), cell(0, 0).getForegroundColor());
        assertEquals(Look.PLAIN, cell(1, 0).getForegroundColor());
    }

    @Test
    void cursorStandsWhereTheFrameSays() throws IOException {
        painter.paint(new Still(new Frame.Cursor(4, 2), "a"));

        assertEquals(new TerminalPosition(4, 2), terminal.getCursorPosition());
    }

    @Test
    void sizeIsThatOfTheTerminal() throws IOException {
        assertEquals(new Size(10, 3), painter.size());

        terminal.setTerminalSize(new TerminalSize(4, 2));
        painter.paint(new Still("1234567890", "漢漢漢"));

        assertEquals(new Size(4, 2), painter.size());
        assertEquals("1234\n漢漢\n", shown());
    }

    @Test
    void noSizeIsTooSmall() throws IOException {
        for (int columns = 1; columns < 5; columns++) {
            terminal.setTerminalSize(new TerminalSize(columns, 1));
            painter.paint(new Still(new Frame.Cursor(50, 50), "漢漢漢"));
            assertEquals("漢".repeat(columns / 2) + "\n", shown());
        }
    }

    @Test
    void cellsAreMadeOnce() {
        ScreenCell one = ScreenCell.of(new aide.text.Cell("é", 1), Look.PLAIN);

        assertEquals(one, ScreenCell.of(new aide.text.Cell("é", 1), Look.PLAIN));
        assertTrue(one.is('é'));
    }

    private TextCharacter cell(int column, int row) {
        return terminal.getCharacter(column, row);
    }

    /** Row by row, without blanks at the right. */
    private String shown() {
        StringBuilder all = new StringBuilder();
        TerminalSize size = terminal.getTerminalSize();
        for (int row = 0; row < size.getRows(); row++) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < size.getColumns(); column++) {
                TextCharacter cell = cell(column, row);
                line.append(cell.getCharacterString());
                column += cell.isDoubleWidth() ? 1 : 0;
            }
            all.append(line.toString().stripTrailing()).append('\n');
        }
        return all.toString();
    }

    /** Shows the same whatever happens, as far as it fits. */
    private record Still(List<Line> lines, Optional<Frame.Cursor> cursor) implements Screen {

        Still(String... lines) {
            this(List.of(lines).stream().map(Line::plain).toList());
        }

        Still(List<Line> lines) {
            this(lines, Optional.empty());
        }

        Still(Frame.Cursor cursor, String... lines) {
            this(List.of(lines).stream().map(Line::plain).toList(), Optional.of(cursor));
        }

        @Override
        public Frame view(Size size) {
            return new Frame(size, lines.subList(0, Math.min(lines.size(), size.rows())), cursor);
        }

        @Override
        public Next on(Message message, OffsetDateTime now, Size size) {
            return Next.to(this);
        }
    }
}
