package aide.exchange;

import aide.json.Node;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The words by which the constants of an enum stand in JSON: lower case, with dashes. */
final class Words<E extends Enum<E>> {

    private final List<E> constants;
    private final byte[][] quoted;

    Words(E[] constants) {
        this.constants = List.of(constants);
        this.quoted = new byte[constants.length][];
        for (int i = 0; i < constants.length; i++) {
            quoted[i] = ('"' + of(constants[i]) + '"').getBytes(StandardCharsets.US_ASCII);
        }
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    E read(Node node) {
        String word = node.text();
        return constants.stream()
                .filter(c -> of(c).equals(word))
                .findFirst()
                .orElseThrow(() -> node.refuse(
                        "expected one of %s; got \"%s\"",
                        String.join(", ", constants.stream().map(Words::of).toList()), word));
    }

    /** The constant whose quoted word comes next; a cursor that fails gets the first. */
    E read(Cursor in) {
        for (int i = 0; i < quoted.length; i++) {
            if (in.takes(quoted[i])) {
                return constants.get(i);
            }
        }
        in.fail();
        return constants.get(0);
    }
}
