package aide.fsrs;

/** Decides when a question comes back; pure, so that the journal always gives the same progress. */
public interface Scheduler {

    /**
     * What each grade would lead to, were it given now.
     *
     * @param elapsedDays study days since the last review, 0 on the same day or before the first
     * @param chance in [0, 1), see {@link Chance}: where in its fuzz range an interval falls
     */
    Futures futures(Card card, double elapsedDays, double chance);

    /** What one grade leads to, as {@link #futures} tells; a whole journal needs only these. */
    Future future(Card card, double elapsedDays, double chance, Grade grade);

    /** How likely the question is remembered now, in (0, 1]; 0 if it was never asked. */
    double recall(Card card, double elapsedDays);

    /** The stability at which recall, between 0 and 1, falls to so much within so many days, 1 or more. */
    double stability(double recall, double days);

    /** The recall at which a question comes back. */
    double desiredRetention();
}
