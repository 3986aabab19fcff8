package aide.study;

import static aide.base.Check.require;

import aide.bank.Renames;

import java.time.OffsetDateTime;

/** Stands before the first answer of a sitting, or of a sitting that was taken up again. */
public record Began(String id, OffsetDateTime at, Opening opening) implements Event {

    public Began {
        require(!id.isBlank(), "id is blank");
    }

    @Override
    public Began renamed(Renames renames) {
        return new Began(id, at, opening.renamed(renames));
    }
}
