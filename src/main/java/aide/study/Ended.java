package aide.study;

import static aide.base.Check.require;

import java.time.OffsetDateTime;

/** Says that a sitting has asked all it had to ask. */
public record Ended(String id, OffsetDateTime at) implements Event {

    public Ended {
        require(!id.isBlank(), "id is blank");
    }
}
