package aide.disk;

import aide.exchange.EventJson;
import aide.study.Event;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Finds the events that correct others, of which there are few, without reading the others. */
final class Corrected implements Lines.Sink {

    /** What begins like this corrects nothing; all other lines are read. */
    private static final byte[] REVIEW =
            "{\"type\":\"review\",".getBytes(StandardCharsets.US_ASCII);

    private final List<Event> found = new ArrayList<>();

    private Corrected() {}

    /** Those in the files of these names, in no order that counts. */
    static List<Event> in(Folder folder, List<String> names) throws IOException {
        Corrected corrected = new Corrected();
        for (String name : names) {
            try (InputStream in = folder.read(name)) {
                new Lines(new Extent(), corrected).read(in);
            }
        }
        return corrected.found;
    }

    @Override
    public void line(long number, byte[] bytes, int from, int to) {
        if (!isReview(bytes, from, to)) {
            EventJson.read(bytes, from, to)
                    .match(this::add, learner -> {}, newer -> {}, damaged -> {});
        }
    }

    /** By hand, from the end, where the types differ: this is asked of every line there is. */
    private static boolean isReview(byte[] bytes, int from, int to) {
        int at = REVIEW.length - 1;
        if (to - from <= at) {
            return false;
        }
        while (at >= 0 && bytes[from + at] == REVIEW[at]) {
            at--;
        }
        return at < 0;
    }

    private void add(Event event) {
        if (event.corrects().isPresent()) {
            found.add(event);
        }
    }

    /** It is told when the line is read in its turn. */
    @Override
    public void tooLong(long number) {}
}
