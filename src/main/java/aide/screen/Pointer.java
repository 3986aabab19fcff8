package aide.screen;

/**
 * Where a learner is among the rows of a task.
 *
 * @param place the row under the cursor, counted from 0
 * @param lifted how many lines the view was moved up from the rows, to read a long question
 */
record Pointer(int place, int lifted) {

    static final Pointer FIRST = new Pointer(0, 0);

    /** Past the last row comes the first. */
    Pointer moved(int by, int rows) {
        return new Pointer((place + by + rows) % rows, 0);
    }

    /**
     * To the row above or below. Where a long question hides above the first row, the way up leads
     * through it first, and the way down back.
     */
    Pointer stepped(Key key, int rows, Page page, PickBody body, Size size) {
        boolean hides = resting(page, body, size) > lifted;
        if ((key == Key.UP && place == 0 && hides) || (key == Key.DOWN && lifted > 0)) {
            return scrolled(key, page, body, size);
        }
        return moved(key == Key.UP ? -1 : 1, rows);
    }

    Frame frame(Page page, PickBody body, Size size) {
        return page.frame(size, resting(page, body, size) - lifted);
    }

    Pointer scrolled(Key key, Page page, PickBody body, Size size) {
        int resting = resting(page, body, size);
        int scroll = Math.min(resting, page.scrolled(resting - lifted, key, size));
        return new Pointer(place, resting - scroll);
    }

    /** Where the view rests: at the rows, of which the one under the cursor is in sight. */
    private static int resting(Page page, PickBody body, Size size) {
        return Math.min(page.scrollMax(size), body.chosen());
    }
}
