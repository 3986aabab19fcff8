package aide.ask;

/** One piece of a typed date, and its number where it has one. */
record DateToken(Kind kind, int value) {

    /** What a piece can be. */
    enum Kind {
        DAY,
        MONTH,
        YEAR,
        WEEKDAY,
        /** "to", or a dash. */
        TO,
        /** "and", or a slash. */
        AND,
        OR,
        COMMA,
        /** "before", "after": the date itself was not said. */
        BOUND,
        /** "from" or "until": a bound as well, unless the other end of a range is said. */
        END,
        /** "about": near the date, but maybe not on it. */
        VAGUE,
        /** "early", "mid", "late": the first, second or third part of a month. */
        THIRD,
        /** A month with a slip of the hand. */
        SLIP,
        /** A number that no date has. */
        ALIEN
    }

    DateToken(Kind kind) {
        this(kind, 0);
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
