package aide.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kind of thing can be looked up. */
public enum Shelf {
    FACT,
    NAME,
    QUESTION;

    /** As commands write it: {@code fact}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Shelf> of(String id) {
        return Arrays.stream(values()).filter(shelf -> shelf.id().equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Shelf::id).toList();
    }
}
