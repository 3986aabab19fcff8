package aide.disk;

import aide.base.UserError;
import aide.text.Clean;

import java.text.Normalizer;

/** A learner's name, which is also the name of a folder on any system. */
public record LearnerName(String name) {

    private static final int CODE_POINTS_MAX = 40;

    /**
     * @throws UserError when it could not be a folder's name everywhere
     */
    public LearnerName {
        name = composed(name.strip());
        if (!isName(name)) {
            throw new UserError(
                    ("a learner's name may have letters, digits, spaces and - _ . inside,"
                                    + " at most %s characters; got \"%s\"")
                            .formatted(CODE_POINTS_MAX, Clean.line(name, CODE_POINTS_MAX + 1)));
        }
    }

    /** Whether somebody could be called so. */
    static boolean isName(String name) {
        int codePoints = name.codePointCount(0, name.length());
        return isAllowed(name) && codePoints <= CODE_POINTS_MAX && !isHidden(name);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Plain letters are as they should be, and spare a start the tables of Unicode. */
    private static String composed(String name) {
        return Clean.isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private static boolean isAllowed(String name) {
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            if (!isAllowed(name.codePointAt(i))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** Marks belong to the letters of many scripts. */
    private static boolean isAllowed(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> true;
            default -> Character.isLetter(c) || Character.isDigit(c) || " _.-".indexOf(c) >= 0;
        };
    }

    /** Some systems hide a name with a dot in front, and drop one behind. */
    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.endsWith(".");
    }
}
