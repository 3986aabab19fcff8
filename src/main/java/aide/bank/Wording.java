package aide.bank;

import aide.json.Node;

/** Reads what a learner may type: "?" and "…" are nothing that could be judged. */
final class Wording {

    private Wording() {}

    static String read(Node node) {
        if (node.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw node.refuse("expected a text with a letter or a digit, got \"%s\"", node.text());
        }
        return node.text();
    }
}
