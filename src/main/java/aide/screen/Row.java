package aide.screen;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a task to choose from.
 *
 * @param label what stands before the text; the key that means it is a part of it
 */
record Row(String label, String text) {

    /** One for each option, by its letter. */
    static List<Row> lettered(List<String> options) {
        List<Row> rows = new ArrayList<>();
        for (String option : options) {
            rows.add(new Row(letter(rows.size()), option));
        }
        return rows;
    }

    static String letter(int place) {
        return String.valueOf((char) ('a' + place));
    }

    /** The place of a letter, or one that no row has. */
    static int place(String letter) {
        return letter.length() == 1 ? letter.charAt(0) - 'a' : -1;
    }
}
