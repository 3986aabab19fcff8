package aide.disk;

import aide.exchange.EventJson;
import aide.study.Event;
import aide.study.Mark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Events on their way into the journal, in the order of time, some thousand in one write. */
final class Additions {

    private static final int BATCH = 20_000;

    private final List<Line> waiting = new ArrayList<>();
    private final Segments segments;
    private Optional<String> failure = Optional.empty();
    private long saved;

    Additions(Segments segments) {
        this.segments = segments;
    }

    private static final class Line {
        private static final Comparator<Line> ORDER = Comparator.comparing((Line each) -> each.mark)
                .thenComparing(each -> each.bytes, Arrays::compare);

        private final Mark mark;
        private final byte[] bytes;

        Line(Event event) {
            mark = Mark.of(event);
            bytes = EventJson.line(event);
        }
    }

    /** Adds an event; why it cannot be written as a line of ours, otherwise. */
    Optional<String> add(Event event) {
        try {
            waiting.add(new Line(event));
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage() + "; skipped");
        }
        if (waiting.size() >= BATCH) {
            save();
        }
        return Optional.empty();
    }

    long saved() {
        return saved;
    }

    /** Saves what is left; why not all is saved, in words for the user, otherwise. */
    Optional<String> close() {
        save();
        segments.close();
        return failure.map(why ->
                "not all is saved: %s; what is missing can be merged again once that is mended"
                        .formatted(why));
    }

    /** After a failure nothing more is tried: a disk that is full stays so for the next thousand. */
    private void save() {
        if (failure.isEmpty() && !waiting.isEmpty()) {
            waiting.sort(Line.ORDER);
            failure = segments.append(waiting.stream().map(line -> line.bytes).toList());
            saved += failure.isEmpty() ? waiting.size() : 0;
        }
        waiting.clear();
    }
}
