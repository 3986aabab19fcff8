package aide.study;

import java.time.Instant;

/** Where in time an event stands; events of all devices have one order. */
public record Mark(Instant at, String id) implements Comparable<Mark> {

    public static final Mark BEGINNING = new Mark(Instant.MIN, "");

    public static Mark of(Event event) {
        return new Mark(event.at().toInstant(), event.id());
    }

    @Override
    public int compareTo(Mark other) {
        int byTime = at.compareTo(other.at);
        return byTime == 0 ? id.compareTo(other.id) : byTime;
    }
}
