package aide.bank;

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

    private static final List<Kind> ALL = List.of(values());

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As files and commands write it: {@code how-many}. */
    public String id() {
        return id;
    }

    public static Optional<Kind> of(String id) {
        for (Kind kind : ALL) {
            if (kind.id.equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    public static List<String> ids() {
        return ALL.stream().map(Kind::id).toList();
    }
}
