package aide.exchange;

import aide.study.Event;

import java.util.function.Consumer;

/** What a line of a journal turned out to be. */
public sealed interface Line {

    /** One consumer per case: a new case adds a parameter, and the compiler finds each caller. */
    void match(
            Consumer<Event> known,
            Consumer<LearnerLine> begin,
            Consumer<String> newer,
            Consumer<String> damaged);

    /** An event. */
    record Known(Event event) implements Line {
        @Override
        public void match(
                Consumer<Event> known,
                Consumer<LearnerLine> begin,
                Consumer<String> newer,
                Consumer<String> damaged) {
            known.accept(event);
        }
    }

    /** The beginning of an exported history. */
    record Begin(LearnerLine learner) implements Line {
        @Override
        public void match(
                Consumer<Event> known,
                Consumer<LearnerLine> begin,
                Consumer<String> newer,
                Consumer<String> damaged) {
            begin.accept(learner);
        }
    }

    /** Whole, but not of this version's words: to be kept and told, not counted. */
    record Newer(String why) implements Line {
        @Override
        public void match(
                Consumer<Event> known,
                Consumer<LearnerLine> begin,
                Consumer<String> newer,
                Consumer<String> damaged) {
            newer.accept(why);
        }
    }

    /** Not what was once written: to be kept and told, never guessed at. */
    record Damaged(String what) implements Line {
        @Override
        public void match(
                Consumer<Event> known,
                Consumer<LearnerLine> begin,
                Consumer<String> newer,
                Consumer<String> damaged) {
            damaged.accept(what);
        }
    }
}
