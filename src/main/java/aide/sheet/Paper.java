package aide.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a worksheet is printed on. */
public enum Paper {
    A4,
    LETTER;

    /** As commands and style sheets write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Paper> of(String id) {
        return Arrays.stream(values()).filter(paper -> paper.id().equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Paper::id).toList();
    }
}
