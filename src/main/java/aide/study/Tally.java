package aide.study;

import java.time.LocalDate;

/**
 * What was done on the last day of study, for the limits of a day.
 *
 * @param introduced questions asked for the first time
 * @param reviewed answers to questions that were known
 * @param answered all answers, those to questions being learnt included
 * @param streak how many days in a row there was study, up to this one
 */
public record Tally(LocalDate day, int introduced, int reviewed, int answered, int streak) {

    public static final Tally NONE = new Tally(LocalDate.MIN, 0, 0, 0, 0);

    Tally then(LocalDate today, Standing before) {
        Tally tally = practised(today);
        return new Tally(
                tally.day,
                tally.introduced + (before.isNew() ? 1 : 0),
                tally.reviewed + (before.isKnown() ? 1 : 0),
                tally.answered + 1,
                tally.streak);
    }

    /** Practice counts for no limit, but it is study. */
    Tally practised(LocalDate today) {
        Tally tally = on(today);
        int days = today.equals(day) ? streak : streak(today) + 1;
        return new Tally(
                today, tally.introduced, tally.reviewed, tally.answered, Math.max(1, days));
    }

    /** The tally of that day: empty unless it is the one kept. */
    public Tally on(LocalDate today) {
        return today.equals(day) ? this : new Tally(today, 0, 0, 0, streak(today));
    }

    /** How many days in a row there was study; a day that is not over has not been missed. */
    public int streak(LocalDate today) {
        return today.isAfter(day) && !today.minusDays(1).equals(day) ? 0 : streak;
    }
}
