package aide.fsrs;

/**
 * The seeded chance of a review: the same for the same question and repetition on every machine, so
 * that a rebuilt progress equals the one that was lost.
 *
 * <p>Not {@link java.util.Random}: its first numbers from neighbouring seeds are almost equal, and
 * every repetition of a question would be fuzzed alike.
 */
public final class Chance {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    private Chance() {}

    /** A number in [0, 1). */
    public static double of(String questionId, int repetition) {
        long seed = fnv1a(questionId) + repetition * GOLDEN_GAMMA;
        return (mixed(seed) >>> 11) * 0x1p-53;
    }

    /** FNV-1a in 64 bits (Fowler, Noll, Vo), by UTF-16 unit instead of by byte. */
    private static long fnv1a(String text) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /** The finisher of SplitMix64 (Steele, Lea, Flood 2014): each bit in changes half the bits out. */
    private static long mixed(long z) {
        long y = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        long x = (y ^ (y >>> 27)) * 0x94d049bb133111ebL;
        return x ^ (x >>> 31);
    }
}
