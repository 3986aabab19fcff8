package aide.study;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** One of the preferences by its name, as files and commands have it: a new one is a constant here. */
public enum Preference {
    EXAM_DAY("exam", "The day of the exam to plan for, such as 2026-12-18; empty for none.") {
        @Override
        public String shown(Preferences preferences) {
            return preferences.examDay().map(LocalDate::toString).orElse("");
        }

        @Override
        public Preferences with(Preferences preferences, String value) {
            return preferences.withExamDay(
                    value.isEmpty() ? Optional.empty() : Optional.of(day(value)));
        }
    },

    EXAM_MINUTES("exam-minutes", "How many minutes a day there are for the exam.") {
        @Override
        public String shown(Preferences preferences) {
            return Integer.toString(preferences.examMinutes());
        }

        @Override
        public Preferences with(Preferences preferences, String value) {
            return preferences.withExamMinutes(number(value));
        }
    };

    private final String id;
    private final String about;

    Preference(String id, String about) {
        this.id = id;
        this.about = about;
    }

    public String id() {
        return id;
    }

    /** What it means, in a sentence. */
    public String about() {
        return about;
    }

    public abstract String shown(Preferences preferences);

    /**
     * The preferences with this one changed.
     *
     * @throws IllegalArgumentException with what was expected and what was got
     */
    public abstract Preferences with(Preferences preferences, String value);

    public static Optional<Preference> of(String id) {
        for (Preference each : values()) {
            if (each.id.equals(id)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "expected a day like 2026-12-18, got \"" + text + "\"", e);
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("expected a number, got \"" + text + "\"", e);
        }
    }
}
