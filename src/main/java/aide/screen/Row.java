package aide.screen;

import aide.study.Asking;

import java.util.ArrayList;
import java.util.List;

/**
 * One row of a task to choose from.
 *
 * @param label what stands before the text; the key that means it is a part of it
 * @param struck whether it is known to be wrong
 */
record Row(String label, String text, boolean struck) {

    private static final String STRUCK = "–";

    /** One for each option, by its letter. */
    static List<Row> lettered(Asking asking) {
        List<Row> rows = new ArrayList<>();
        for (String option : asking.task().options()) {
            int place = rows.size();
            boolean struck =
                    asking.clue().isPresent() && asking.clue().get().struck().contains(place);
            rows.add(new Row(struck ? STRUCK : letter(place), option, struck));
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
