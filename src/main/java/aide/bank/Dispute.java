package aide.bank;

import static aide.base.Check.require;
import static aide.base.Check.requireText;

import aide.base.Count;

import java.util.List;

/** A fact on which sources differ, and what settles it. */
public record Dispute(List<Claim> claims, Settled by, String how) {

    /** What decides between claims. */
    public enum Settled {
        CALENDAR("the calendar"),
        MAJORITY("the majority of the sources"),
        PRIMARY_SOURCE("a primary source"),
        NOTHING("nothing");

        private final String shown;

        Settled(String shown) {
            this.shown = shown;
        }

        public String shown() {
            return shown;
        }
    }

    public Dispute {
        claims = List.copyOf(claims);
        Count count = new Count(claims.size(), "claim");
        require(claims.size() >= 2, "a dispute has %s, expected 2 or more", count);
        requireText(how, "how is blank");
    }
}
