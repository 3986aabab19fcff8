package aide.study;

import aide.bank.Question;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The days on which questions come back that are not due yet.
 *
 * @param days a day for each question, the first first
 */
record Coming(LocalDate today, List<LocalDate> days) {

    /** Who catches up for longer than this is told no day. */
    private static final int AHEAD_MAX = 100;

    static Coming of(Course course, Progress progress, OffsetDateTime now) {
        LocalDate today = StudyDay.of(now);
        List<LocalDate> days = new ArrayList<>();
        for (Question question : course.questions()) {
            Standing standing = progress.of(question.id());
            LocalDate day = standing.isNew() ? today : standing.due().day(now);
            if (day.isAfter(today)) {
                days.add(day);
            }
        }
        Collections.sort(days);
        return new Coming(today, days);
    }

    Optional<LocalDate> first() {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(0));
    }

    /**
     * How many are asked on each of the next days, tomorrow first.
     *
     * @param held those that are due already and have to wait
     * @param aDay how many a day takes
     */
    List<Integer> next(int count, int held, int aDay) {
        List<Integer> counts = new ArrayList<>();
        int waiting = held;
        for (int ahead = 1; ahead <= count; ahead++) {
            waiting += on(ahead);
            int asked = Math.min(waiting, aDay);
            counts.add(asked);
            waiting -= asked;
        }
        return counts;
    }

    /** The day on which those that have to wait, and those that come back meanwhile, are through. */
    Optional<LocalDate> through(int held, int aDay) {
        int waiting = held;
        for (int ahead = 1; waiting > 0 && ahead <= AHEAD_MAX; ahead++) {
            waiting += on(ahead) - aDay;
            if (waiting <= 0) {
                return Optional.of(today.plusDays(ahead));
            }
        }
        return Optional.empty();
    }

    private int on(int ahead) {
        return Collections.frequency(days, today.plusDays(ahead));
    }
}
