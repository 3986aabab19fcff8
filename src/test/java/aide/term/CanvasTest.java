package aide.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class CanvasTest {

    private static final TerminalSize SIZE = new TerminalSize(12, 3);
    /** Only such as Lanterna's virtual terminal, too, takes for as wide as they are. */
    private static final List<String> LETTERS =
            List.of("a", "b", " ", "  ", "é", "Ї", "漢", "字", "✓", "…");

    private static final List<Style> STYLES = List.of(Style.PLAIN, Style.DIM, Style.WRONG);

    private final Wall wall = new Wall();

    @Test
    void neighboursOfOneLookAreSentTogether() throws IOException {
        Painter painter = new Painter(wall, Theme.AUTO);
        painter.repaint(new Shown(List.of()));

        painter.paint(new Shown(List.of(
                new Line(List.of(new Span("ab漢", Style.WRONG), Span.plain("c"))),
                Line.plain("12"))));

        assertEquals(List.of("0,0 ab漢", "c", "0,1 12"), wall.taken());
    }

    @Test
    void whatStandsThereAlreadyIsNotSent() throws IOException {
        Painter painter = new Painter(wall, Theme.AUTO);
        painter.repaint(new Shown(List.of(Line.plain("the 漢 cat"), Line.plain("sat"))));
        wall.taken();

        painter.paint(new Shown(List.of(Line.plain("the 漢 dot"), Line.plain("sat"))));
        assertEquals(List.of("7,0 do"), wall.taken());

        painter.paint(new Shown(List.of(Line.plain("the 漢 dot"), Line.plain("sat"))));
        assertEquals(List.of(), wall.taken());
    }

    @Test
    void everythingIsSentWhereNobodyKnowsWhatStandsThere() throws IOException {
        Painter painter = new Painter(wall, Theme.AUTO);
        painter.repaint(new Shown(List.of(Line.plain("cat"))));
        wall.taken();

        painter.repaint(new Shown(List.of(Line.plain("cat"))));

        assertEquals(List.of("0,0 cat"), wall.taken());
    }

    /** A law: whatever was there before, the last frame looks as if it were the first. */
    @Test
    void noFrameShowsAnythingOfTheOnesBefore() throws IOException {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Wall many = new Wall();
            Painter painter = new Painter(many, Theme.AUTO);
            painter.repaint(new Shown(List.of()));
            for (int i = 0; i < 8; i++) {
                Screen screen = new Shown(lines(random));
                painter.paint(screen);
                assertEquals(alone(screen), many.cells(), "seed " + seed + ", frame " + i);
            }
        }
    }

    private static List<String> alone(Screen screen) throws IOException {
        Wall one = new Wall();
        new Painter(one, Theme.AUTO).repaint(screen);
        return one.cells();
    }

    private static List<Line> lines(Random random) {
        List<Line> lines = new ArrayList<>();
        for (int row = random.nextInt(SIZE.getRows() + 1); row > 0; row--) {
            List<Span> spans = new ArrayList<>();
            for (int i = random.nextInt(14); i > 0; i--) {
                String letter = LETTERS.get(random.nextInt(LETTERS.size()));
                spans.add(new Span(letter, STYLES.get(random.nextInt(STYLES.size()))));
            }
            lines.add(new Line(spans));
        }
        return lines;
    }

    private record Shown(List<Line> lines) implements Screen {

        @Override
        public Frame view(Size size) {
            return new Frame(size, lines, Optional.empty());
        }

        @Override
        public Next on(Message message, OffsetDateTime now, Size size) {
            return Next.to(this);
        }
    }

    /** A terminal that remembers what was written on it in one go, and where it was told to. */
    private static final class Wall extends DefaultVirtualTerminal {

        private final List<String> sent = new ArrayList<>();
        private String place = "";

        Wall() {
            super(SIZE);
        }

        @Override
        public synchronized void putString(String text) {
            sent.add(place + text);
            place = "";
            super.putString(text);
        }

        @Override
        public synchronized void setCursorPosition(TerminalPosition position) {
            place = position.getColumn() + "," + position.getRow() + " ";
            super.setCursorPosition(position);
        }

        List<String> taken() {
            List<String> taken = List.copyOf(sent);
            sent.clear();
            return taken;
        }

        /** A blank that nobody has drawn looks like one that somebody has. */
        List<String> cells() {
            List<String> cells = new ArrayList<>();
            for (int row = 0; row < SIZE.getRows(); row++) {
                for (int column = 0; column < SIZE.getColumns(); column++) {
                    var cell = getCharacter(column, row);
                    String look = cell.getForegroundColor() instanceof Look some
                            ? some.parameters()
                            : Look.PLAIN.parameters();
                    cells.add(cell.getCharacterString() + " " + look);
                    column += cell.isDoubleWidth() ? 1 : 0;
                }
            }
            return cells;
        }
    }
}
