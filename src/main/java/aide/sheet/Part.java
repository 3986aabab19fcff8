package aide.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a worksheet may have besides its questions. */
public enum Part {
    TIMELINE,
    MAP;

    /** As commands write it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Part> of(String id) {
        return Arrays.stream(values()).filter(part -> part.id().equals(id)).findFirst();
    }

    public static List<String> ids() {
        return Arrays.stream(values()).map(Part::id).toList();
    }
}
