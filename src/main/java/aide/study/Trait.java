package aide.study;

/** What may single out a question by how the learner stands with it. */
public enum Trait {
    /** Missed on the day it was last asked, if only the first time. */
    MISSED {
        @Override
        boolean holds(Standing standing) {
            return standing.misses() > 0;
        }
    },
    LEECH {
        @Override
        boolean holds(Standing standing) {
            return standing.isLeech();
        }
    },
    /** Missed although the learner was sure, and not been right since. */
    SURE_BUT_WRONG {
        @Override
        boolean holds(Standing standing) {
            return standing.mistaken();
        }
    },
    UNSEEN {
        @Override
        boolean holds(Standing standing) {
            return standing.isNew();
        }
    };

    abstract boolean holds(Standing standing);
}
