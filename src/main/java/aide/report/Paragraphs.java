package aide.report;

import java.util.List;
import java.util.stream.Collectors;

/** How paragraphs of a source are named: by a sign to be seen, or by a word to be heard. */
public enum Paragraphs {
    SIGN(" ¶ ", " ¶ "),
    WORD(", paragraph ", ", paragraphs ");

    private final String one;
    private final String several;

    Paragraphs(String one, String several) {
        this.one = one;
        this.several = several;
    }

    /** What stands behind the source: " ¶ 4, 10, 14". */
    String told(List<Integer> numbers) {
        return numbers.stream()
                .map(String::valueOf)
                .collect(Collectors.joining(", ", numbers.size() == 1 ? one : several, ""));
    }
}
