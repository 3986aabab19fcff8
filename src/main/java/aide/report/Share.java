package aide.report;

import aide.json.JsonObject;

/**
 * How many of how many.
 *
 * <p>What a few answers tell is not much: the bounds are those of Wilson's interval, between which
 * the true share lies in 19 of 20 cases.
 * https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval
 */
public record Share(long part, long whole) {

    public static final Share NONE = new Share(0, 0);

    private static final double Z = 1.96;

    public Share plus(boolean counts) {
        return new Share(part + (counts ? 1 : 0), whole + 1);
    }

    public Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    public boolean isEmpty() {
        return whole == 0;
    }

    /** Rounded, but 100 only where nothing is missing and 0 only where there is nothing. */
    public long percent() {
        long rounded = Math.round(100.0 * part / Math.max(1, whole));
        boolean mixed = part > 0 && part < whole;
        return mixed ? Math.max(1, Math.min(99, rounded)) : rounded;
    }

    /** As large as the share may well be, 0 to 1. */
    public double atMost() {
        return whole == 0 ? 1 : centre() + margin();
    }

    /** As small as the share may well be, 0 to 1. */
    public double atLeast() {
        return whole == 0 ? 0 : centre() - margin();
    }

    private double centre() {
        return (part + Z * Z / 2) / (whole + Z * Z);
    }

    private double margin() {
        double missing = (double) part * (whole - part) / whole;
        return Z * Math.sqrt(missing + Z * Z / 4) / (whole + Z * Z);
    }

    /** Under these names, as there are many kinds of parts. */
    JsonObject json(String partName, String wholeName) {
        return new JsonObject().put(partName, part).put(wholeName, whole);
    }

    /** "88 %". */
    String inPercent() {
        return percent() + " %";
    }

    /** "88 % (44 of 50)". */
    @Override
    public String toString() {
        return inPercent() + " (" + part + " of " + whole + ")";
    }
}
