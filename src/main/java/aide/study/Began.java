package aide.study;

import static aide.base.Check.require;

import java.time.OffsetDateTime;

/** Stands before the first answer of a sitting, or of a sitting that was taken up again. */
public record Began(String id, OffsetDateTime at, Opening opening) implements Event {

    public Began {
        require(!id.isBlank(), "id is blank");
    }
}
