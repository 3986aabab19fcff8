package aide.bank;

import aide.base.Check;

/** How things of a bank are called in files and on the command line. */
final class Ids {

    private static final int CHARS_MAX = 60;

    private Ids() {}

    static void require(String id) {
        Check.require(
                isId(id),
                "id is \"%s\", expected small letters, digits and single dashes, at most %d",
                id,
                CHARS_MAX);
    }

    /** By hand, for a bank has hundreds and a pattern is slow until it is warm. */
    static boolean isId(String id) {
        boolean afterDash = true;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean dash = c == '-';
            if (dash ? afterDash : !isLetterOrDigit(c)) {
                return false;
            }
            afterDash = dash;
        }
        return !afterDash && id.length() <= CHARS_MAX;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }
}
