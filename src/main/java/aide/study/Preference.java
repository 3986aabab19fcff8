package aide.study;

import aide.study.Expected.Count;

import java.util.Optional;

/** One of the preferences by its name, as files and commands have it: a new one is a constant here. */
public enum Preference {
    EXAM_DAY("exam", "", new Expected.Day(), "The day of the exam to plan for, if there is one"),

    EXAM_MINUTES(
            "exam-minutes",
            "10",
            new Count(1, 600, "minutes", 5),
            "How many minutes a day there are for the exam");

    private final String id;
    private final String usual;

    @SuppressWarnings("Immutable") // records of numbers and words; only an annotation would tell
    private final Expected expected;

    private final String about;

    Preference(String id, String usual, Expected expected, String about) {
        this.id = id;
        this.usual = usual;
        this.expected = expected;
        this.about = about;
    }

    public String id() {
        return id;
    }

    /** The value of whoever has chosen none. */
    public String usual() {
        return usual;
    }

    public Expected expected() {
        return expected;
    }

    /** What it means, in a sentence that still wants its full stop. */
    public String about() {
        return about;
    }

    public static Optional<Preference> of(String id) {
        for (Preference each : values()) {
            if (each.id.equals(id)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** All names there are, to be told to whoever gave another. */
    public static String ids() {
        StringBuilder ids = new StringBuilder();
        for (Preference each : values()) {
            ids.append(ids.length() == 0 ? "" : ", ").append(each.id);
        }
        return ids.toString();
    }
}
