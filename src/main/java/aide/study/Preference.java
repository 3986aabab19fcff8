package aide.study;

import aide.study.Expected.Count;

import java.util.List;
import java.util.Optional;

/** One of the preferences by its name, as files and commands have it: a new one is a constant here. */
public enum Preference {
    EXAM_DAY("exam", "", new Expected.Day(), "The day of the exam to plan for, if there is one"),

    EXAM_MINUTES(
            "exam-minutes",
            "10",
            new Count(1, 600, "minutes", 5),
            "How many minutes a day there are for the exam"),

    NEW_A_DAY("new-a-day", "10", new Count(0, 500, "questions", 5), "How many new questions a day"),

    REVIEWS_A_DAY(
            "reviews-a-day",
            "60",
            new Count(1, 2_000, "answers", 10),
            "How many answers to known questions a day; what is over it waits for other days"),

    SITTING("sitting", "50", new Count(1, 500, "questions", 10), "How many questions a sitting"),

    RETENTION(
            "retention",
            "90",
            new Count(70, 97, "per cent", 1),
            "How likely you are to know a question when it comes back; more means more answers."
                    + " From the next start on it holds for all days to come"),

    GOAL(
            "goal",
            "0",
            new Count(0, 1_000, "answers", 5),
            "How many answers a day you would like to give; 0 is no goal"),

    STREAK(
            "streak",
            "on",
            new Expected.OneOf(List.of("on", "off")),
            "Whether you are told how many days in a row you have studied"),

    CONFIDENCE(
            "confidence",
            "off",
            new Expected.OneOf(List.of("off", "on")),
            "Whether you are asked how sure you are before the verdict; the statistics then tell how"
                    + " far to trust that"),

    THEME(
            "theme",
            "auto",
            new Expected.OneOf(List.of("auto", "light", "dark", "high-contrast", "none")),
            "What the colours suit; auto suits dark and light ground alike, high-contrast a"
                    + " projector"),

    SOURCES(
            "sources",
            "",
            new Expected.Folder(),
            "The folder of the documents, so that a key shows a cited paragraph in its context");

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
