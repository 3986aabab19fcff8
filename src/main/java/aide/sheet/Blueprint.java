package aide.sheet;

import static aide.base.Check.require;

import aide.drill.SetUp;
import aide.study.Scope;
import aide.text.Clean;

import java.util.Set;

/**
 * How a worksheet is meant to be; with a bank, this is all that makes the same one again anywhere.
 *
 * @param title what stands at the head of each version
 * @param questions how many to ask, at most
 * @param gaps how many of them are answered in writing
 * @param parts what there is besides
 */
public record Blueprint(
        String title,
        Scope scope,
        int versions,
        int questions,
        int gaps,
        Set<Part> parts,
        long seed) {

    /** A version is called by a letter. */
    public static final int VERSIONS_MAX = 26;

    public static final int QUESTIONS_MAX = 100;
    public static final long SEED_MAX = SetUp.SEED_MAX;

    /** A longer title would push the questions down the page. */
    private static final int TITLE_CODE_POINTS_MAX = 80;

    public Blueprint {
        title = Clean.line(title, TITLE_CODE_POINTS_MAX).strip();
        parts = Set.copyOf(parts);
        count("versions", versions, 1, VERSIONS_MAX);
        count("questions", questions, 1, QUESTIONS_MAX);
        count("gaps", gaps, 0, questions);
        count("seed", seed, 0, SEED_MAX);
    }

    private static void count(String what, long count, long least, long most) {
        require(
                count >= least && count <= most,
                "%s is %d, expected %d to %d",
                what,
                count,
                least,
                most);
    }
}
