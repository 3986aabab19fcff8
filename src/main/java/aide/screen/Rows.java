package aide.screen;

/**
 * The part of a list that is shown: as much as there is room for, with the cursor in its middle where
 * that leaves no row empty. So it needs no memory, and a resize keeps the place.
 */
record Rows(int from, int to) {

    static Rows of(int count, int place, int room) {
        int from = Math.max(0, Math.min(place - room / 2, count - room));
        return new Rows(from, Math.min(count, from + Math.max(0, room)));
    }

    /** The place after a key that moves in a list, or the same where it does not. */
    static int moved(int place, Key key, int count, int room) {
        int page = Math.max(1, room - 1);
        int wanted = switch (key) {
            case UP -> place - 1;
            case DOWN -> place + 1;
            case PAGE_UP -> place - page;
            case PAGE_DOWN -> place + page;
            case HOME -> 0;
            case END -> count - 1;
            default -> place;
        };
        return Math.max(0, Math.min(wanted, count - 1));
    }
}
