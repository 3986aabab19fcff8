package aide.disk;

import aide.base.UserError;
import aide.text.Clean;

import java.text.Normalizer;

/** A learner's name, which is also the name of a folder on any system. */
public record LearnerName(String name) {

    private static final int CODE_POINTS_MAX = 40;

    /** Marks belong to the letters of many scripts. */
    private static final String ALLOWED = "[\\p{L}\\p{M}\\p{Nd} _.-]+";

    /**
     * @throws UserError when it could not be a folder's name everywhere
     */
    public LearnerName {
        name = composed(name.strip());
        int codePoints = name.codePointCount(0, name.length());
        if (!name.matches(ALLOWED) || codePoints > CODE_POINTS_MAX || isHidden(name)) {
            throw new UserError(
                    ("a learner's name may have letters, digits, spaces and - _ . inside,"
                                    + " at most %s characters; got \"%s\"")
                            .formatted(CODE_POINTS_MAX, Clean.line(name, CODE_POINTS_MAX + 1)));
        }
    }

    @Override
    public String toString() {
        return name;
    }

    /** Plain letters are as they should be, and spare a start the tables of Unicode. */
    private static String composed(String name) {
        boolean plain = name.chars().allMatch(c -> c < 0x80);
        return plain ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** Some systems hide a name with a dot in front, and drop one behind. */
    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.endsWith(".");
    }
}
