package aide.screen;

import aide.ask.Verdict;

/** How a verdict is shown: a sign, a word and a style, so that no colour stands alone. */
record Verdicts(String sign, String word, Style style) {

    static Verdicts of(Verdict verdict) {
        return switch (verdict) {
            case CORRECT -> new Verdicts("✓", "correct", Style.RIGHT);
            case CLOSE -> new Verdicts("≈", "close", Style.CLOSE);
            case INCOMPLETE -> new Verdicts("…", "incomplete", Style.CLOSE);
            case WRONG -> new Verdicts("✗", "wrong", Style.WRONG);
        };
    }
}
