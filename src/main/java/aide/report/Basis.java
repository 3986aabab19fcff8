package aide.report;

import aide.base.Once;
import aide.study.Answered;
import aide.study.Course;
import aide.study.Event;
import aide.study.Footing;
import aide.study.Outlook;
import aide.study.Progress;
import aide.study.Replay;
import aide.study.Standing;
import aide.study.StudyDay;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * What all statistics are made of.
 *
 * <p>What several of them go by is worked out by the first that asks, and then kept for the others.
 */
public final class Basis {

    private final Course course;
    private final Progress progress;
    private final List<Answered> answers;
    private final OffsetDateTime now;

    private final Once<List<Footing>> footings;
    private final Once<List<Standing>> seen;
    private final Once<Outlook> outlook;
    private final Once<SortedMap<LocalDate, DayOfStudy>> days;
    private final Once<WeakSpots> weakSpots;

    private Basis(Course course, Progress progress, List<Answered> answers, OffsetDateTime now) {
        this.course = course;
        this.progress = progress;
        this.answers = List.copyOf(answers);
        this.now = now;
        this.footings = new Once<>(() -> Footing.all(course, progress));
        this.seen = new Once<>(this::onlySeen);
        this.outlook = new Once<>(() -> Outlook.of(course, progress, footings(), now));
        this.days = new Once<>(() -> DayOfStudy.all(this.answers));
        this.weakSpots = new Once<>(() -> WeakSpots.of(this));
    }

    /** Of a whole journal, in the order of time. */
    public static Basis of(Course course, List<Event> events, OffsetDateTime now) {
        return of(course, Replay.of(events, course.scheduler()), now);
    }

    /** Of a journal that has been gone through. */
    public static Basis of(Course course, Replay replay, OffsetDateTime now) {
        return new Basis(course, replay.progress().under(course.bank()), replay.answers(), now);
    }

    public Course course() {
        return course;
    }

    public Progress progress() {
        return progress;
    }

    /** All that count, in the order of time. */
    public List<Answered> answers() {
        return answers;
    }

    public OffsetDateTime now() {
        return now;
    }

    LocalDate today() {
        return StudyDay.of(now);
    }

    /** All questions of the course, in its order. */
    List<Footing> footings() {
        return footings.get();
    }

    /** How the questions stand that were asked at all. */
    List<Standing> seen() {
        return seen.get();
    }

    Outlook outlook() {
        return outlook.get();
    }

    /** What was answered on each day of study; days without any answer are not in it. */
    SortedMap<LocalDate, DayOfStudy> days() {
        return days.get();
    }

    WeakSpots weakSpots() {
        return weakSpots.get();
    }

    /** How likely it is remembered now, 0 to 1. */
    public double recall(Standing standing) {
        return standing.recall(now, course.scheduler());
    }

    private List<Standing> onlySeen() {
        List<Standing> all = new ArrayList<>();
        for (Footing each : footings()) {
            if (!each.standing().isNew()) {
                all.add(each.standing());
            }
        }
        return Collections.unmodifiableList(all);
    }
}
