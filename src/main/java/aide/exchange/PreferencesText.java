package aide.exchange;

import aide.base.FirstProblems;
import aide.base.Problem;
import aide.study.Preference;
import aide.study.Preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Preferences as a page for people: a line for each, below a comment that says what it means.
 *
 * <p>The page is the learner's own. A change touches the line it is about; all others stay as they
 * were written, whether we understand them or not. What is as it suits most stands there as a
 * comment, {@code #name = value}, to be made a choice by hand or by us.
 */
public final class PreferencesText {

    private static final String HEAD = """
            # What you have chosen. A line that begins with # chooses nothing: its value suits most.
            """;

    private static final char COMMENT = '#';

    private PreferencesText() {}

    /**
     * What a page says.
     *
     * @param problems lines that are not understood, and change nothing
     */
    public record Reading(Preferences preferences, List<Problem> problems) {

        public Reading {
            problems = List.copyOf(problems);
        }
    }

    public static Reading read(String file, String page) {
        Preferences read = Preferences.DEFAULT;
        List<Problem> problems = new ArrayList<>();
        FirstProblems first = new FirstProblems(problems::add);
        int number = 0;
        for (String each : page.split("\n", -1)) {
            number++;
            String line = each.strip();
            if (!line.isEmpty() && line.charAt(0) != COMMENT) {
                try {
                    read = with(read, line);
                } catch (IllegalArgumentException e) {
                    first.accept(new Problem(file + ":" + number, String.valueOf(e.getMessage())));
                }
            }
        }
        first.tellRest(file);
        return new Reading(read, problems);
    }

    private static Preferences with(Preferences before, String line) {
        if (line.indexOf('=') < 0) {
            throw new IllegalArgumentException("expected NAME = VALUE, got \"" + line + "\"");
        }
        String id = id(line);
        Optional<Preference> preference = Preference.of(id);
        if (preference.isEmpty()) {
            throw new IllegalArgumentException(
                    "no setting \"" + id + "\", expected one of " + Preference.ids());
        }
        String value = line.substring(line.indexOf('=') + 1).strip();
        try {
            return before.with(preference.get(), value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(id + ": " + e.getMessage(), e);
        }
    }

    /** A page of somebody who has none. */
    public static String page(Preferences preferences) {
        StringBuilder page = new StringBuilder(HEAD);
        for (Preference each : Preference.values()) {
            page.append('\n')
                    .append(about(each))
                    .append(line(each, preferences))
                    .append('\n');
        }
        return page.toString();
    }

    /** The page after a change: where it was about nothing, the very same. */
    public static String changed(String page, Preferences before, Preferences after) {
        String changed = page;
        for (Preference each : Preference.values()) {
            if (before.isChosen(each) != after.isChosen(each)
                    || !before.of(each).equals(after.of(each))) {
                changed = changed(changed, each, after);
            }
        }
        return changed;
    }

    private static String changed(String page, Preference preference, Preferences after) {
        List<String> lines = new ArrayList<>(List.of(page.split("\n", -1)));
        List<Integer> places = places(lines, preference.id());
        if (places.isEmpty()) {
            places = places(lines, COMMENT + preference.id());
        }
        if (places.isEmpty()) {
            return appended(page, preference, after);
        }
        for (int place : counting(places, after.isChosen(preference))) {
            String end = lines.get(place).endsWith("\r") ? "\r" : "";
            lines.set(place, line(preference, after) + end);
        }
        return String.join("\n", lines);
    }

    /** Of several lines the last one counts; none may stay for whoever goes back to what suits most. */
    private static List<Integer> counting(List<Integer> places, boolean isChosen) {
        return isChosen ? places.subList(places.size() - 1, places.size()) : places;
    }

    private static List<Integer> places(List<String> lines, String id) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (id(lines.get(i)).equals(id)) {
                places.add(i);
            }
        }
        return places;
    }

    private static String appended(String page, Preference preference, Preferences after) {
        String end = page.isEmpty() || page.endsWith("\n") ? "" : "\n";
        String gap = page.isEmpty() ? "" : "\n";
        return page + end + gap + about(preference) + line(preference, after) + "\n";
    }

    private static String about(Preference preference) {
        return "# " + preference.about() + ": " + preference.expected().words() + ".\n";
    }

    private static String line(Preference preference, Preferences preferences) {
        String sign = preferences.isChosen(preference) ? "" : String.valueOf(COMMENT);
        return (sign + preference.id() + " = " + preferences.of(preference)).strip();
    }

    /** What stands before the sign of equality. */
    private static String id(String line) {
        return line.substring(0, Math.max(0, line.indexOf('='))).strip();
    }
}
