package aide.study;

import aide.bank.Question;
import aide.fsrs.Grade;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/**
 * What lies before the learner between two moves of a sitting.
 *
 * @param run a random name, so that no event of another run or device has the same id
 * @param events how many events this sitting has left so far
 * @param latest the moment of the last of them: later ones are never earlier, whatever the clock
 */
public record Desk(
        Course course,
        Progress progress,
        Agenda agenda,
        String run,
        int events,
        OffsetDateTime latest,
        Opening opening) {

    String nextId() {
        return id(events + 1);
    }

    private String id(int number) {
        return String.format(Locale.ROOT, "%s-%06d", run, number);
    }

    /** An event, and before the first of them how the sitting began. */
    List<Event> leaving(Event event) {
        return events == 0 && opening.canBeKept()
                ? List.of(new Began(id(0), event.at(), opening), event)
                : List.of(event);
    }

    OffsetDateTime notBefore(OffsetDateTime now) {
        return now.isBefore(latest) ? latest : now;
    }

    /** The desk after one more event at that moment. */
    Desk counting(OffsetDateTime at) {
        return new Desk(course, progress, agenda, run, events + 1, at, opening);
    }

    /** This progress and agenda, with the count and clock of a later desk. */
    Desk resumed(Desk later) {
        return new Desk(
                course, progress, agenda, later.run, later.events, later.latest, later.opening);
    }

    Desk with(Question answered, Grade grade, Progress now) {
        return new Desk(
                course, now, agenda.after(answered, grade, now), run, events, latest, opening);
    }

    /** The desk of a sitting that goes on under another name; meanwhile the bank may have changed. */
    Desk renamed(String other) {
        Progress now = progress.under(course.bank());
        return new Desk(course, now, agenda, other, 0, latest, opening.after(run));
    }

    /** How many questions are still to come, the one being asked included. */
    public int left() {
        return agenda.size();
    }
}
