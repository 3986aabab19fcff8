package aide.study;

/**
 * The last sitting that began.
 *
 * @param ended whether it has asked all it had to ask
 */
public record Underway(Began began, boolean ended) {

    /** The same after an event; it goes on after all when its last answer is taken back. */
    Underway then(Event event) {
        if (event instanceof Ended && began.run().equals(event.run())) {
            return new Underway(began, true);
        }
        return ended && event instanceof Undo && began.run().equals(event.run())
                ? new Underway(began, false)
                : this;
    }
}
