package aide.bank;

import aide.ask.Name;

import java.util.List;
import java.util.Optional;

/**
 * A name of the glossary.
 *
 * @param added spellings that no document uses but a learner may
 */
public record Entry(Name name, List<String> added, Optional<Position> position) {

    /** Degrees north and east. */
    public record Position(double latitude, double longitude) {}

    public Entry {
        added = List.copyOf(added);
    }
}
