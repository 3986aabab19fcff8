package aide.report;

import aide.json.JsonObject;
import aide.study.Answered;
import aide.study.Maturity;

/**
 * How much of what was known and came back in some time was remembered.
 *
 * @param young what had been left alone for less than three weeks
 * @param mature what had been left alone for longer
 */
record Period(Share young, Share mature) {

    static final Period NONE = new Period(Share.NONE, Share.NONE);

    static Period of(Answered answered) {
        Share share = Share.NONE.plus(answered.isRight());
        return answered.before() == Maturity.MATURE
                ? new Period(Share.NONE, share)
                : new Period(share, Share.NONE);
    }

    Period plus(Period other) {
        return new Period(young.plus(other.young), mature.plus(other.mature));
    }

    Share all() {
        return young.plus(mature);
    }

    /** Puts its members behind those the object already has. */
    JsonObject put(JsonObject object) {
        return object.put("young", young.json("remembered", "answers"))
                .put("mature", mature.json("remembered", "answers"));
    }
}
