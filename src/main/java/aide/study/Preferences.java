package aide.study;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a learner has chosen; what was not chosen is as it suits most.
 *
 * @param chosen the values as they are kept
 */
public record Preferences(Map<Preference, String> chosen) {

    public static final Preferences DEFAULT = new Preferences(Map.of());

    public Preferences {
        EnumMap<Preference, String> copy = new EnumMap<>(Preference.class);
        copy.putAll(chosen);
        chosen = Collections.unmodifiableMap(copy);
    }

    /** The value that holds, chosen or not. */
    public String of(Preference preference) {
        return chosen.getOrDefault(preference, preference.usual());
    }

    public boolean isChosen(Preference preference) {
        return chosen.containsKey(preference);
    }

    /**
     * These with another value, of which an empty one chooses nothing.
     *
     * @throws IllegalArgumentException with what was expected and what was got
     */
    public Preferences with(Preference preference, String text) {
        String value = preference.expected().read(text);
        EnumMap<Preference, String> changed = new EnumMap<>(Preference.class);
        changed.putAll(chosen);
        if (value.isEmpty()) {
            changed.remove(preference);
        } else {
            changed.put(preference, value);
        }
        return new Preferences(changed);
    }

    /** These with that one as it suits most. */
    public Preferences without(Preference preference) {
        EnumMap<Preference, String> changed = new EnumMap<>(Preference.class);
        changed.putAll(chosen);
        changed.remove(preference);
        return new Preferences(changed);
    }

    /** The day of the exam that is planned for. */
    public Optional<LocalDate> examDay() {
        String day = of(Preference.EXAM_DAY);
        return day.isEmpty() ? Optional.empty() : Optional.of(Expected.Day.of(day));
    }

    /** How many minutes a day there are for it. */
    public int examMinutes() {
        return number(Preference.EXAM_MINUTES);
    }

    /** Whether to ask how sure the learner is. */
    public boolean asksConfidence() {
        return of(Preference.CONFIDENCE).equals("on");
    }

    /** How many answers a day the learner would like to give; 0 where that is left open. */
    public int goal() {
        return number(Preference.GOAL);
    }

    /** Whether to tell how many days in a row there was study. */
    public boolean tellsStreak() {
        return of(Preference.STREAK).equals("on");
    }

    public Limits limits() {
        return new Limits(
                number(Preference.NEW_A_DAY),
                number(Preference.REVIEWS_A_DAY),
                number(Preference.SITTING));
    }

    /** The recall at which a question comes back, a share. */
    public double retention() {
        return number(Preference.RETENTION) / 100.0;
    }

    public Preferences withExamDay(Optional<LocalDate> day) {
        return day.isPresent()
                ? with(Preference.EXAM_DAY, day.get().toString())
                : without(Preference.EXAM_DAY);
    }

    public Preferences withExamMinutes(int minutes) {
        return with(Preference.EXAM_MINUTES, Integer.toString(minutes));
    }

    /** The exam with as many answers a day as the learner's pace allows. */
    public Optional<Exam> exam(Progress progress) {
        Optional<LocalDate> day = examDay();
        return day.isPresent()
                ? Optional.of(new Exam(day.get(), Pace.of(progress).answers(examMinutes())))
                : Optional.empty();
    }

    private int number(Preference preference) {
        return Integer.parseInt(of(preference));
    }
}
