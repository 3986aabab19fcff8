package aide.exchange;

import aide.base.Problem;
import aide.study.Preference;
import aide.study.Preferences;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Preferences as a page for people: a line for each, below a comment that says what it means. */
public final class PreferencesText {

    private static final String HEAD = """
            # What you have chosen; a line that is missing is as it suits most.
            """;

    private PreferencesText() {}

    public static String page(Preferences preferences) {
        StringBuilder page = new StringBuilder(HEAD);
        for (Preference each : Preference.values()) {
            page.append("\n# ").append(each.about()).append('\n');
            page.append((each.id() + " = " + each.shown(preferences)).strip()).append('\n');
        }
        return page.toString();
    }

    /** Reads a page; a line that is not understood is told and changes nothing. */
    public static Preferences read(String file, String page, Consumer<Problem> problems) {
        Preferences read = Preferences.DEFAULT;
        int number = 0;
        for (String each : page.split("\n", -1)) {
            number++;
            String line = each.strip();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                try {
                    read = with(read, line);
                } catch (IllegalArgumentException e) {
                    problems.accept(
                            new Problem(file + ":" + number, String.valueOf(e.getMessage())));
                }
            }
        }
        return read;
    }

    private static Preferences with(Preferences before, String line) {
        int equals = line.indexOf('=');
        String id = line.substring(0, Math.max(0, equals)).strip();
        Optional<Preference> preference = Preference.of(id);
        if (preference.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected one of " + ids() + " and its value, got \"" + line + "\"");
        }
        String value = line.substring(equals + 1).strip();
        try {
            return preference.get().with(before, value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(id + ": " + e.getMessage(), e);
        }
    }

    private static String ids() {
        return Arrays.stream(Preference.values())
                .map(Preference::id)
                .collect(Collectors.joining(", "));
    }
}
