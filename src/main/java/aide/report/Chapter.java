package aide.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A statistic before there is a learner to tell it about.
 *
 * @param id as commands and scripts name it
 * @param maker what works it out
 */
public record Chapter(String id, String title, Function<Basis, Statistic> maker) {

    /** In the order in which they are told: a new one is a file of its own and a line here. */
    public static final List<Chapter> ALL = List.of(
            new Chapter("overview", "Overview", Overview::of),
            new Chapter("calendar", "Answers a day", Calendar::of),
            new Chapter("forecast", "The next thirty days", Forecast::of),
            new Chapter("retention", "Retention", Remembered::of),
            new Chapter("grades", "Grades and verdicts", Grades::of),
            new Chapter("calibration", "How sure you are", Calibration::of),
            new Chapter("hours", "Hours of the day", Hours::of),
            new Chapter("stability", "How long it lasts", Stability::of),
            new Chapter("difficulty", "How hard it is", Difficulty::of),
            new Chapter("weak", "Weak spots", Basis::weakSpots),
            new Chapter("hardest", "Hardest questions", Hardest::of),
            new Chapter("leeches", "Leeches", Leeches::of),
            new Chapter("time", "Time spent", TimeSpent::of));

    public static Optional<Chapter> of(String id) {
        return ALL.stream().filter(chapter -> chapter.id.equals(id)).findFirst();
    }

    public static List<String> ids() {
        return ALL.stream().map(Chapter::id).toList();
    }

    public Statistic of(Basis basis) {
        return maker.apply(basis);
    }
}
