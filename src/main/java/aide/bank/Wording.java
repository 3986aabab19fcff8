package aide.bank;

import aide.json.Node;
import aide.text.Fold;

/** Reads what a learner may type: "?" and "…" are nothing that could be judged. */
final class Wording {

    private Wording() {}

    static String read(Node node) {
        if (Fold.words(node.text()).isEmpty()) {
            throw node.refuse("expected a text with a letter or a digit, got \"%s\"", node.text());
        }
        return node.text();
    }
}
