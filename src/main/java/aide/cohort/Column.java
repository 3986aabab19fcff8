package aide.cohort;

/**
 * A column of a table.
 *
 * @param key as programs call it
 * @param title as it stands above it
 */
record Column(String key, String title, Place place) {

    /** Where it goes, where there are lines to fill. */
    enum Place {
        /** First, as wide as there is room. */
        LABEL,
        /** Beside the label, one below the other. */
        FIGURE,
        /** Below the label. */
        NOTE,
        /** Nowhere: it is for programs. */
        HIDDEN
    }

    static Column label(String key, String title) {
        return new Column(key, title, Place.LABEL);
    }

    static Column figure(String key, String title) {
        return new Column(key, title, Place.FIGURE);
    }

    static Column note(String key, String title) {
        return new Column(key, title, Place.NOTE);
    }

    static Column hidden(String key) {
        return new Column(key, key, Place.HIDDEN);
    }
}
