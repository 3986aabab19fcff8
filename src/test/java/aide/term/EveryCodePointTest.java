package aide.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.screen.Frame;
import aide.screen.Line;
import aide.screen.Message;
import aide.screen.Next;
import aide.screen.Screen;
import aide.screen.Size;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whatever a text holds, no byte of it reaches a terminal that could command it. */
class EveryCodePointTest {

    private static final Size SIZE = new Size(200, 50);
    private static final int PER_LINE = 50;

    /** What we say ourselves: movements, looks, modes. */
    private static final Pattern OURS = Pattern.compile("\u001B\\[[?]?[0-9;]*[A-Za-z]");

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    @Test
    void noneControlsTheTerminal() throws IOException {
        Tty tty = new Tty(
                InputStream.nullInputStream(),
                sent,
                Stty.begin((s, a) -> () -> "the:mode\n50 200\n"));
        tty.reply();
        Painter painter = new Painter(tty, Theme.AUTO);
        for (int first = 0; first <= Character.MAX_CODE_POINT; first += SIZE.rows() * PER_LINE) {
            sent.reset();
            painter.paint(new Page(first));
            String text = sent.toString(StandardCharsets.UTF_8);
            assertEquals("", commands(OURS.matcher(text).replaceAll("")), "from " + first);
        }
    }

    private static String commands(String text) {
        return text.codePoints()
                .filter(EveryCodePointTest::isDangerous)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isDangerous(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** Fifty code points a line, each behind a letter. */
    private record Page(int first) implements Screen {

        @Override
        public Frame view(Size size) {
            return new Frame(
                    size,
                    IntStream.range(0, size.rows()).mapToObj(this::line).toList(),
                    Optional.empty());
        }

        private Line line(int row) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < PER_LINE; i++) {
                int codePoint = first + row * PER_LINE + i;
                text.append('a').appendCodePoint(Math.min(codePoint, Character.MAX_CODE_POINT));
            }
            return Line.plain(text.toString());
        }

        @Override
        public Next on(Message message, OffsetDateTime now, Size size) {
            return Next.to(this);
        }
    }
}
