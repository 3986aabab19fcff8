package aide.term;

import aide.screen.Errand;
import aide.screen.Message;

/** Runs the errands of screens, which is how they reach what is outside of the house. */
@FunctionalInterface
public interface Envoy {

    /** What came of it; where it came to nothing, the reason, and never an exception. */
    Message run(Errand errand);
}
