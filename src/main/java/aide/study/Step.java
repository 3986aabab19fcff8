package aide.study;

import java.util.List;

/** What a move leads to: the sitting after it, and what must be written down before it is shown. */
public record Step(Sitting next, List<Event> events) {

    public Step {
        events = List.copyOf(events);
    }

    /** Whether an answer was given that the learner can be asked about: how sure was it? */
    public boolean isAnswer() {
        return next instanceof Judged judged
                && !judged.review().answer().isBlank()
                && events.stream().anyMatch(event -> isOf(judged, event));
    }

    /** The same step, once the learner has said so. */
    public Step with(Confidence said) {
        if (!(next instanceof Judged judged)) {
            return this;
        }
        Judged told = judged.with(said);
        return new Step(
                told,
                events.stream()
                        .map(event -> isOf(judged, event) ? told.kept() : event)
                        .toList());
    }

    private static boolean isOf(Judged judged, Event event) {
        return (event instanceof Review || event instanceof Practised)
                && event.id().equals(judged.review().id());
    }

    static Step to(Sitting next) {
        return new Step(next, List.of());
    }

    static Step to(Sitting next, Event event) {
        return new Step(next, List.of(event));
    }
}
