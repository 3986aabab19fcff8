package aide.term;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.screen.Frame;
import aide.screen.Line;
import aide.screen.Message;
import aide.screen.Next;
import aide.screen.Screen;
import aide.screen.Size;
import aide.text.Danger;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "\uD83D\uDE42"})
    void noneControlsTheTerminal(String before) throws IOException {
        Tty tty = new Tty(
                InputStream.nullInputStream(),
                sent,
                Stty.begin((s, a) -> () -> "the:mode\n50 200\n"));
        tty.reply();
        Painter painter = new Painter(tty, Theme.AUTO);
        for (int first = 0; first <= Character.MAX_CODE_POINT; first += SIZE.rows() * PER_LINE) {
            sent.reset();
            painter.paint(new Page(first, before));
            String text = sent.toString(StandardCharsets.UTF_8);
            assertEquals("", Danger.in(OURS.matcher(text).replaceAll("")), "from " + first);
        }
    }

    /** Fifty code points a line, each behind the same text. */
    private record Page(int first, String before) implements Screen {

        @Override
        public Frame view(Size size) {
            return new Frame(
                    size,
                    IntStream.range(0, size.rows()).mapToObj(this::line).toList(),
                    Optional.empty());
        }

        private Line line(int row) {
            return Line.plain(Danger.each(first + row * PER_LINE, PER_LINE, before));
        }

        @Override
        public Next on(Message message, OffsetDateTime now, Size size) {
            return Next.to(this);
        }
    }
}
