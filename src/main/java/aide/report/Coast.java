package aide.report;

import aide.bank.Entry.Position;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The coast of Europe, without borders: Natural Earth's land at 1:50m, which is in the public domain,
 * simplified to a sixth of a degree; {@code src/map/Coast.java} says how.
 *
 * @param pieces of coast, each a line from point to point
 */
public record Coast(List<List<Position>> pieces) {

    private static final String RESOURCE = "coast.txt";
    private static final double HUNDREDTHS = 100;

    public Coast {
        pieces = pieces.stream().map(List::copyOf).toList();
    }

    /** As it stands in the program. */
    public static Coast read() {
        try (InputStream in = Coast.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + RESOURCE);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return new Coast(text.lines().map(Coast::piece).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Degrees east and north in turn, in hundredths. */
    private static List<Position> piece(String line) {
        String[] numbers = line.split(" ", -1);
        List<Position> piece = new ArrayList<>();
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            piece.add(new Position(
                    Integer.parseInt(numbers[i + 1]) / HUNDREDTHS,
                    Integer.parseInt(numbers[i]) / HUNDREDTHS));
        }
        return piece;
    }
}
