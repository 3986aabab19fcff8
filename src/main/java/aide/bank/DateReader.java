package aide.bank;

import aide.ask.DateSpan;
import aide.json.Node;

/** Reads the dates of a bank, which are written as ISO writes them. */
final class DateReader {

    private DateReader() {}

    static DateSpan read(Node node) {
        try {
            return DateSpan.iso(node.text());
        } catch (IllegalArgumentException e) {
            throw node.refuse("%s", String.valueOf(e.getMessage()));
        }
    }
}
