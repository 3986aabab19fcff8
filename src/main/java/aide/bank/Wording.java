package aide.bank;

import aide.json.Node;

/** Reads what a learner may type: "?" and "…" are nothing that could be judged. */
final class Wording {

    private Wording() {}

    static String read(Node node) {
        String text = node.text();
        for (int at = 0, c; at < text.length(); at += Character.charCount(c)) {
            c = text.codePointAt(at);
            if (Character.isLetterOrDigit(c)) {
                return text;
            }
        }
        throw node.refuse("expected a text with a letter or a digit, got \"%s\"", text);
    }
}
