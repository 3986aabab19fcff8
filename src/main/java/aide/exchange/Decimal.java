package aide.exchange;

import java.math.BigDecimal;

/**
 * Numbers with a point. {@link Double#parseDouble} reads them too, but goes through big integers for most of
 * more than fifteen digits, which takes a cold JVM as long as all the rest of a page.
 */
final class Decimal {

    /** Up to here every whole number is a double. */
    private static final long EXACT_MAX = 1L << 53;

    /** What a double has behind its exponent: its first bit is not written down. */
    private static final int FRACTION_BITS = 52;

    private static final long FRACTION = (1L << FRACTION_BITS) - 1;
    private static final long[] TENS = tens();

    private Decimal() {}

    /**
     * The double that is nearest to so many units of the last of {@code places} decimal places; of two
     * as near, the even one.
     *
     * @param units from 0 to 10^18
     * @param places from 0 to 18
     */
    static double of(long units, int places) {
        double near = (double) units / TENS[places];
        return units <= EXACT_MAX ? near : nearest(near, units, places);
    }

    /**
     * Rounded twice, it may be one step off. How far it is off is told exactly by integers, for so
     * little that 64 bits of the difference are enough. A tie, and a power of two, below which steps are
     * shorter, are left to the way without an end of digits.
     */
    private static double nearest(double near, long units, int places) {
        int shift = FRACTION_BITS - Math.getExponent(near);
        long fraction = Double.doubleToRawLongBits(near) & FRACTION;
        long steps = fraction | (FRACTION + 1);
        long twiceOff = 2 * ((shift < Long.SIZE ? units << shift : 0) - steps * TENS[places]);
        if (shift < 0 || fraction == 0 || Math.abs(twiceOff) == TENS[places]) {
            return BigDecimal.valueOf(units, places).doubleValue();
        }
        if (Math.abs(twiceOff) < TENS[places]) {
            return near;
        }
        return nearest(twiceOff > 0 ? Math.nextUp(near) : Math.nextDown(near), units, places);
    }

    private static long[] tens() {
        long[] tens = new long[Cursor.DIGITS_MAX + 1];
        tens[0] = 1;
        for (int i = 1; i < tens.length; i++) {
            tens[i] = 10 * tens[i - 1];
        }
        return tens;
    }
}
