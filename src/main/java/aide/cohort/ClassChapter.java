package aide.cohort;

import aide.report.Side;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that is told about a class.
 *
 * @param id as commands and scripts name it
 * @param shown how many rows people are shown who did not ask for this chapter alone
 * @param maker what works it out
 */
public record ClassChapter(String id, String title, int shown, Function<Cohort, Table> maker) {

    private static final int LEARNERS_SHOWN = 40;
    private static final int SHOWN = 10;

    /** In the order in which they are told: a new one is a file of its own and a line here. */
    public static final List<ClassChapter> ALL = List.of(
            new ClassChapter("overview", "Overview", 1, Overview::table),
            new ClassChapter("next", "To be drilled next", SHOWN, NextDrill::table),
            new ClassChapter("confused", "Taken for something else", SHOWN, Confusion::table),
            new ClassChapter("learners", "Who needs help with what", LEARNERS_SHOWN, Need::table),
            new ClassChapter("kinds", "Kinds of questions", SHOWN, Breakdown.by(Side.KIND)),
            new ClassChapter("topics", "Topics", SHOWN, Breakdown.by(Side.TOPIC)),
            new ClassChapter("sources", "Sources", SHOWN, Breakdown.by(Side.SOURCE)),
            new ClassChapter("facts", "Facts", SHOWN, Breakdown.of("fact", Part::facts)),
            new ClassChapter(
                    "questions", "Questions", SHOWN, Breakdown.of("question", Part::questions)));

    public static Optional<ClassChapter> of(String id) {
        return ALL.stream().filter(chapter -> chapter.id.equals(id)).findFirst();
    }

    public static List<String> ids() {
        return ALL.stream().map(ClassChapter::id).toList();
    }
}
