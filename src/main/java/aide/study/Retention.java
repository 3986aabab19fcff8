package aide.study;

import aide.fsrs.Grade;

/** Of the known questions that came back, how many were remembered. */
public record Retention(int remembered, int asked) {

    public static final Retention NONE = new Retention(0, 0);

    Retention then(Standing before, Grade grade) {
        if (!before.isKnown()) {
            return this;
        }
        return new Retention(remembered + (grade == Grade.AGAIN ? 0 : 1), asked + 1);
    }
}
