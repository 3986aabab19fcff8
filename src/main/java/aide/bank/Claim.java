package aide.bank;

import static aide.base.Check.require;
import static aide.base.Check.requireText;

import java.util.List;

/** What one side of a dispute says, and where. */
public record Claim(String text, List<Citation> citations) {

    public Claim {
        citations = List.copyOf(citations);
        requireText(text, "text is blank");
        require(!citations.isEmpty(), "a claim has no citation");
    }
}
