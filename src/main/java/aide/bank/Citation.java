package aide.bank;

import static aide.base.Check.require;

/**
 * Where a fact is stated.
 *
 * @param paragraph a line of the source that is not empty, counted from 1
 */
public record Citation(Source source, int paragraph) {

    public Citation {
        require(paragraph >= 1, "paragraph is %d, the first is 1", paragraph);
    }

    /** As a bank writes it: {@code rferl-jan1:12}. */
    public String id() {
        return source.id() + ":" + paragraph;
    }
}
