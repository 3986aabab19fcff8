package aide.bank;

import aide.base.Check;

import java.util.regex.Pattern;

/** How things of a bank are called in files and on the command line. */
final class Ids {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Ids() {}

    static void require(String id) {
        Check.require(
                ID.matcher(id).matches() && id.length() <= 60,
                "id is \"%s\", expected small letters, digits and single dashes, at most 60",
                id);
    }
}
