package aide.study;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * What the value of a preference has to be, and which values stand beside it. It is read at every
 * start, so it is plain code.
 */
public sealed interface Expected {

    /** In words, to follow "expected". */
    String words();

    /**
     * The value that a text means, as it is kept; empty where it is no choice.
     *
     * @throws IllegalArgumentException with what was expected and what was got
     */
    String read(String text);

    /** The next value, or the one before it; the same where there is none, or where it is typed. */
    default String beside(String value, int step) {
        return value;
    }

    /** Whether all there is to choose from can be gone through. */
    default boolean isShort() {
        return false;
    }

    private static IllegalArgumentException refusal(Expected expected, String got) {
        return new IllegalArgumentException(
                "expected " + expected.words() + ", got \"" + got + "\"");
    }

    /**
     * A number of something.
     *
     * @param step from one to the next where a key moves it
     */
    record Count(int least, int most, String what, int step) implements Expected {

        @Override
        public String words() {
            return least + " to " + most + " " + what;
        }

        @Override
        public String read(String text) {
            int number = number(text);
            if (number < least || number > most) {
                throw Expected.refusal(this, text);
            }
            return Integer.toString(number);
        }

        private int number(String text) {
            try {
                return Integer.parseInt(text);
            } catch (NumberFormatException e) {
                throw Expected.refusal(this, text);
            }
        }

        /** The steps are counted from zero, wherever the range begins. */
        @Override
        public String beside(String value, int by) {
            int now = Integer.parseInt(value);
            int next = by > 0
                    ? Math.floorDiv(now, step) * step + step
                    : -Math.floorDiv(-now, step) * step - step;
            return Integer.toString(Math.max(least, Math.min(most, next)));
        }
    }

    /** One of some words. */
    record OneOf(List<String> all) implements Expected {

        public OneOf {
            all = List.copyOf(all);
        }

        @Override
        public String words() {
            return "one of " + String.join(", ", all);
        }

        @Override
        public String read(String text) {
            if (!all.contains(text)) {
                throw Expected.refusal(this, text);
            }
            return text;
        }

        /** Round and round. */
        @Override
        public String beside(String value, int step) {
            return all.get(Math.floorMod(all.indexOf(value) + step, all.size()));
        }

        @Override
        public boolean isShort() {
            return true;
        }
    }

    /** The path of a folder, or none; whether there is one is seen when it is needed. */
    record Folder() implements Expected {

        private static final int CHARS_MAX = 1_000;

        @Override
        public String words() {
            return "the path of a folder";
        }

        @Override
        public String read(String text) {
            boolean fits = text.length() <= CHARS_MAX;
            for (int i = 0; fits && i < text.length(); i++) {
                fits = text.charAt(i) >= ' ' && text.charAt(i) != 0x7F;
            }
            if (!fits) {
                throw Expected.refusal(this, text);
            }
            return text;
        }
    }

    /** A day, or none. */
    record Day() implements Expected {

        private static final Day DAY = new Day();
        private static final String FORM = "0000-00-00";

        @Override
        public String words() {
            return "a day like 2026-12-18";
        }

        @Override
        public String read(String text) {
            return text.isEmpty() ? "" : of(text).toString();
        }

        /**
         * The day that is meant.
         *
         * @throws IllegalArgumentException with what was expected and what was got
         */
        public static LocalDate of(String text) {
            if (!hasForm(text)) {
                throw Expected.refusal(DAY, text);
            }
            try {
                return LocalDate.of(part(text, 0, 4), part(text, 5, 7), part(text, 8, 10));
            } catch (DateTimeException e) {
                throw Expected.refusal(DAY, text);
            }
        }

        private static boolean hasForm(String text) {
            boolean fits = text.length() == FORM.length();
            for (int i = 0; fits && i < text.length(); i++) {
                char letter = text.charAt(i);
                fits = FORM.charAt(i) == '-' ? letter == '-' : letter >= '0' && letter <= '9';
            }
            return fits;
        }

        private static int part(String text, int from, int to) {
            return Integer.parseInt(text.substring(from, to));
        }
    }
}
