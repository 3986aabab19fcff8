package aide.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.SplittableRandom;

/** Held against {@link Double#parseDouble}, to the last bit. */
class DecimalTest {

    private static final long TEN_TO_18 = 1_000_000_000_000_000_000L;

    @Test
    void isTheDoubleThatTheJdkReads() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 400_000; i++) {
            long units = random.nextLong(TEN_TO_18) / pow(10, random.nextInt(18));
            assertSame(units, random.nextInt(19));
        }
    }

    @Test
    void everyDoubleIsReadBackFromItsShortestDigits() {
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 400_000; i++) {
            double number = random.nextDouble() * pow(10, random.nextInt(5));
            BigDecimal digits = new BigDecimal(Double.toString(number));
            if (digits.scale() >= 0 && digits.scale() <= 18) {
                assertEquals(
                        number,
                        Decimal.of(digits.unscaledValue().longValueExact(), digits.scale()));
            }
        }
    }

    /** Between two doubles, and a little to either side. */
    @Test
    void aTieGoesToTheEvenOne() {
        for (int places = 1; places <= 18; places++) {
            for (long odd = 1L << 53; odd < TEN_TO_18; odd = odd * 2 + 2) {
                long half = odd + 1;
                for (long units = half - 3; units <= half + 3; units++) {
                    assertSame(units, places);
                }
            }
        }
        long tie = 4_503_599_627_370_497_5L; // 2^52 + 1.5, in tenths
        assertEquals(4_503_599_627_370_498.0, Decimal.of(tie, 1));
        assertEquals(4_503_599_627_370_496.0, Decimal.of(tie - 10, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 9, 10, (1L << 53) - 1, 1L << 53, (1L << 53) + 1, TEN_TO_18})
    void whatLiesAtTheEdges(long units) {
        for (int places = 0; places <= 18; places++) {
            assertSame(units, places);
        }
    }

    /** Below a power of two, steps are half as long. */
    @Test
    void aroundPowersOfTwo() {
        for (int power = 0; power < 10; power++) {
            long units = pow(2, power) * 100_000_000_000_000_00L;
            for (long off = -40; off <= 40; off++) {
                assertSame(units + off, 16);
            }
        }
    }

    private static void assertSame(long units, int places) {
        String digits = BigDecimal.valueOf(units, places).toPlainString();
        assertEquals(Double.parseDouble(digits), Decimal.of(units, places), digits);
    }

    private static long pow(long base, int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= base;
        }
        return power;
    }
}
