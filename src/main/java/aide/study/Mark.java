package aide.study;

import java.time.Instant;
import java.util.Comparator;

/** Where in time an event stands; events of all devices have one order. */
public record Mark(Instant at, String id) implements Comparable<Mark> {

    public static final Mark BEGINNING = new Mark(Instant.MIN, "");

    private static final Comparator<Mark> ORDER =
            Comparator.comparing(Mark::at).thenComparing(Mark::id);

    public static Mark of(Event event) {
        return new Mark(event.at().toInstant(), event.id());
    }

    @Override
    public int compareTo(Mark other) {
        return ORDER.compare(this, other);
    }
}
