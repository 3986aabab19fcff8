package aide.study;

import java.time.LocalDate;

/**
 * What was done on the last day of study, for the limits of a day.
 *
 * @param introduced questions asked for the first time
 * @param reviewed answers to questions that were known
 * @param answered all answers, those to questions being learnt included
 */
public record Tally(LocalDate day, int introduced, int reviewed, int answered) {

    public static final Tally NONE = new Tally(LocalDate.MIN, 0, 0, 0);

    Tally then(LocalDate today, Standing before) {
        Tally tally = on(today);
        return new Tally(
                tally.day,
                tally.introduced + (before.isNew() ? 1 : 0),
                tally.reviewed + (before.isKnown() ? 1 : 0),
                tally.answered + 1);
    }

    /** The tally of that day: empty unless it is the one kept. */
    public Tally on(LocalDate today) {
        return today.equals(day) ? this : new Tally(today, 0, 0, 0);
    }
}
