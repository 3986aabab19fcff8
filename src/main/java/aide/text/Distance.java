package aide.text;

/**
 * How many slips of the hand lie between two words: a letter too many, too few, another one, or two
 * neighbours swapped (Damerau 1964, the variant in which no letter is touched twice).
 */
public final class Distance {

    private Distance() {}

    /** The number of slips, or {@code max + 1} as soon as there are more than {@code max}. */
    public static int between(String a, String b, int max) {
        if (Math.abs(a.length() - b.length()) > max) {
            return max + 1;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            d[i][0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                d[i][j] = step(d, a, b, i, j);
                least = Math.min(least, d[i][j]);
            }
            if (least > max) {
                return max + 1;
            }
        }
        return Math.min(d[a.length()][b.length()], max + 1);
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(d[i - 1][j - 1] + other, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
