package aide.bank;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a question asks for. */
public enum Kind {
    WHO,
    WHEN,
    WHERE,
    HOW_MANY,
    WHAT;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As files and commands write it: {@code how-many}. */
    public String id() {
        return id;
    }

    public static Optional<Kind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Kind::id).toList();
    }
}
