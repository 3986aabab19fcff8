package aide.exchange;

import aide.json.Node;

/** A whole number of milliseconds, which may be more than an int holds. */
final class Millis {

    private Millis() {}

    static long read(Node node) {
        try {
            return node.number().longValueExact();
        } catch (ArithmeticException e) {
            throw node.refuse("expected whole milliseconds, got %s", node.number());
        }
    }
}
