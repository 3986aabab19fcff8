package aide.report;

import aide.study.Answered;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was answered on a day of study.
 *
 * @param right the answers, and the right ones among them
 * @param millis how long they took
 * @param known those that tell if memory holds
 */
record DayOfStudy(Share right, long millis, Period known) {

    static final DayOfStudy NONE = new DayOfStudy(Share.NONE, 0, Period.NONE);

    /** Whoever takes longer was called away. */
    private static final long MILLIS_MAX = 60_000;

    /** Each day by itself; days without an answer are not in it. */
    static SortedMap<LocalDate, DayOfStudy> all(List<Answered> answers) {
        SortedMap<LocalDate, DayOfStudy> days = new TreeMap<>();
        for (int from = 0, to; from < answers.size(); from = to) {
            LocalDate day = answers.get(from).day();
            to = from + 1;
            while (to < answers.size() && answers.get(to).day().equals(day)) {
                to++;
            }
            days.merge(day, of(answers.subList(from, to)), DayOfStudy::plus);
        }
        return Collections.unmodifiableSortedMap(days);
    }

    private static DayOfStudy of(List<Answered> answers) {
        long right = 0;
        long millis = 0;
        Period known = Period.NONE;
        for (Answered each : answers) {
            right += each.isRight() ? 1 : 0;
            millis += Math.min(MILLIS_MAX, each.review().millis());
            known = tells(each) ? known.plus(Period.of(each)) : known;
        }
        return new DayOfStudy(new Share(right, answers.size()), millis, known);
    }

    /** Whether an answer tells if memory holds. */
    static boolean tells(Answered answered) {
        return answered.before().isKnown() && !answered.practised();
    }

    DayOfStudy plus(DayOfStudy other) {
        return new DayOfStudy(
                right.plus(other.right), millis + other.millis, known.plus(other.known));
    }
}
