package aide.study;

import aide.bank.Bank;
import aide.bank.Question;
import aide.fsrs.Grade;
import aide.fsrs.Scheduler;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sum of all events: how every question stands. It can always be summed again from the journal.
 *
 * <p>Every question is looked up, at every start and for every statistic, and seldom are all of them
 * gone through in their order: so the standings are hashed, and who needs an order sorts them.
 *
 * @param standings by the id of the question, in no order; those never asked are not in it
 * @param sitting the last that began, if any did
 * @param last the latest event that is part of the sum
 */
public record Progress(
        Map<String, Standing> standings,
        Tally today,
        Retention retention,
        Accepted accepted,
        Optional<Underway> sitting,
        Mark last) {

    public static final Progress NOTHING = new Progress(
            Map.of(), Tally.NONE, Retention.NONE, Accepted.NONE, Optional.empty(), Mark.BEGINNING);

    public Progress {
        standings = Collections.unmodifiableMap(new HashMap<>(standings));
    }

    /** Whether it is the sum of no events. */
    public boolean isNothing() {
        return last.compareTo(Mark.BEGINNING) == 0;
    }

    /** Sums events, which stand in the order of their marks. */
    public static Progress sum(List<Event> events, Scheduler scheduler) {
        return NOTHING.plus(events, Corrections.in(events), scheduler);
    }

    /**
     * The sum with more events behind it; empty when they reach back behind it, by their time or by
     * what they correct, so that everything must be summed anew.
     */
    public Optional<Progress> then(List<Event> more, Scheduler scheduler) {
        if (more.isEmpty()) {
            return Optional.of(this);
        }
        Corrections corrections = Corrections.in(more);
        boolean reachesBack = corrections.reachBehind(more)
                || more.stream().anyMatch(event -> Mark.of(event).compareTo(last) <= 0);
        return reachesBack ? Optional.empty() : Optional.of(plus(more, corrections, scheduler));
    }

    /** The sitting that is going on, or broke off. */
    public Optional<Began> brokenOff() {
        return sitting.isPresent() && !sitting.get().ended()
                ? Optional.of(sitting.get().began())
                : Optional.empty();
    }

    /** How many questions were answered last on a day that is still to come, by a clock ahead. */
    public int ahead(OffsetDateTime now) {
        LocalDate tomorrow = StudyDay.of(now).plusDays(1);
        int ahead = 0;
        for (Standing each : standings.values()) {
            ahead += each.lastDay().isAfter(tomorrow) ? 1 : 0;
        }
        return ahead;
    }

    public Standing of(String question) {
        return standings.getOrDefault(question, Standing.NEW);
    }

    /**
     * The same for who learns from that bank. Where it has another answer than the learner has given, what
     * was known is not known any more: such a question stands as if it had never been asked. That is
     * not kept, and so all is as before when the bank takes its change back.
     */
    public Progress under(Bank bank) {
        Map<String, Standing> changed = new HashMap<>();
        Accepted still = accepted;
        for (Map.Entry<String, Standing> each : standings.entrySet()) {
            if (isChanged(each.getKey(), each.getValue(), bank)) {
                changed.put(each.getKey(), each.getValue().changed());
                still = still.without(each.getKey());
            }
        }
        return changed.isEmpty() ? this : with(changed, still);
    }

    private static boolean isChanged(String id, Standing standing, Bank bank) {
        Optional<Question> question =
                standing.right().isPresent() ? bank.question(id) : Optional.empty();
        return question.isPresent() && Change.isOf(question.get(), standing, bank);
    }

    private Progress with(Map<String, Standing> changed, Accepted still) {
        Map<String, Standing> all = new HashMap<>(standings);
        all.putAll(changed);
        return new Progress(all, today, retention, still, sitting, last);
    }

    /** This sum and one review, which counts with the given grade. */
    Progress plus(Review review, Grade grade, Scheduler scheduler) {
        Sum sum = new Sum(this, scheduler);
        sum.add(review, grade);
        return sum.progress(Mark.of(review));
    }

    /** This sum and an answer that leaves the schedule alone. */
    Progress plus(Practised practised) {
        Tally more = today.practised(StudyDay.of(practised.at()));
        return new Progress(standings, more, retention, accepted, sitting, last);
    }

    /** This sum, with an answer accepted that the bank does not know. */
    Progress accepting(String question, String answer) {
        Accepted more = accepted.plus(question, answer);
        return new Progress(standings, today, retention, more, sitting, last);
    }

    private Progress plus(List<Event> events, Corrections corrections, Scheduler scheduler) {
        Summing summing = new Summing(this, corrections, scheduler);
        events.forEach(summing::add);
        return summing.progress();
    }
}
