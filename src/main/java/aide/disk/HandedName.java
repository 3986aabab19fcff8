package aide.disk;

import aide.text.Clean;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Set;

/**
 * What a learner is called whose history was handed in.
 *
 * <p>Who never chose a name is called "me" like everybody else; such a history is named by the folder
 * or file in which the trainer has put it: {@code Anna/me} and {@code Anna.jsonl} are Anna.
 */
final class HandedName {

    static final String NOBODY = "me";

    private static final int CODE_POINTS_MAX = 40;

    /** Folders that the program makes, and nobody is called by. */
    private static final Set<String> FURNITURE = Set.of(NOBODY, "learners", "aide-memoire");

    private HandedName() {}

    /**
     * The name.
     *
     * @param own as it stands in the file or at the learner's folder
     * @param where the folder or file, seen from the folder of all that was handed in
     */
    static String of(String own, Path where) {
        String name = clean(own);
        if (!name.equals(NOBODY)) {
            return name;
        }
        for (Path part : where) {
            String given = clean(stem(part.toString()));
            if (!FURNITURE.contains(given)) {
                return given;
            }
        }
        return NOBODY;
    }

    /** A file's name without what tells its kind. */
    static String stem(String file) {
        return file.replaceFirst("(?i)\\.(jsonl?|txt)$", "");
    }

    /** Some systems write é as an e with a mark behind it. */
    static String clean(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String clean = Clean.line(composed, CODE_POINTS_MAX).strip();
        return clean.isEmpty() ? NOBODY : clean;
    }
}
