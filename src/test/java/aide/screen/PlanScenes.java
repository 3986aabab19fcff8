package aide.screen;

import aide.bank.Fact;
import aide.bank.Kind;
import aide.bank.Question;
import aide.fsrs.Grade;
import aide.study.Asking;
import aide.study.Course;
import aide.study.Event;
import aide.study.Finished;
import aide.study.Judged;
import aide.study.Practice;
import aide.study.Preferences;
import aide.study.Progress;
import aide.study.Sample;
import aide.study.Sitting;
import aide.study.Trait;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Home with an exam ahead and after a break, and practice beyond what is due. */
final class PlanScenes {

    private static final OffsetDateTime NOW = Scenes.NOW;
    private static final Course COURSE = Sample.course(facts(150));

    private PlanScenes() {}

    static Map<String, Screen> all() {
        Map<String, Screen> scenes = new LinkedHashMap<>();
        scenes.put("home-exam", Stage.of(home(12, seen(40, 3))));
        scenes.put("home-exam-spent", Stage.of(home(12, seen(40, 0))));
        scenes.put("home-exam-today", Stage.of(home(0, seen(40, 3))));
        scenes.put("plan", pressed(home(12, seen(40, 3)), "p"));
        scenes.put("plan-moved", pressed(home(12, seen(40, 3)), "p", Key.RIGHT, "+", Key.END));
        scenes.put("plan-help", pressed(home(12, seen(40, 3)), "p", "?"));
        scenes.put("plan-day", pressed(HomeScreen.of(visit(COURSE), seen(40, 3), NOW), "p"));
        scenes.put(
                "plan-day-past",
                pressed(
                        HomeScreen.of(visit(COURSE), seen(40, 3), NOW),
                        "p",
                        Key.CLEAR,
                        "2026-03-09",
                        Key.ENTER));
        scenes.put("home-backlog", Stage.of(HomeScreen.of(visit(COURSE), seen(144, 90), NOW)));
        scenes.put("home-large", Stage.of(HomeScreen.of(visit(COURSE), Progress.NOTHING, NOW)));
        scenes.put("end-leech", leech());
        scenes.put("practice-judged", practised("Vienna"));
        scenes.put("practice-end", end());
        scenes.put(
                "practice-nothing",
                FirstScreen.study(
                        practice(Trait.MISSED),
                        Preferences.DEFAULT,
                        Progress.NOTHING,
                        "anna",
                        "run",
                        Optional.empty(),
                        NOW));
        return scenes;
    }

    /** Missed once more on the day on which it comes back. */
    private static Screen leech() {
        Course course = Sample.course(Sample.TALKS);
        List<Event> events = new ArrayList<>();
        for (int time = 0; time < 4; time++) {
            OffsetDateTime at = NOW.minusDays(50 - 10L * time);
            events.add(Sample.review("r" + time, at, Sample.WHEN, Grade.EASY));
            events.add(Sample.review("s" + time, at.plusDays(9), Sample.WHEN, Grade.AGAIN));
        }
        Progress progress = Progress.sum(events, course.scheduler());
        Sitting asking = Sitting.begin(course, progress, "run", NOW);
        Sitting sitting = asking.answer("12 Jan 2022", NOW).next();
        while (sitting instanceof Judged judged) {
            Sitting next = judged.proceed(NOW.plusHours(1)).next();
            sitting = next.answer("10 January 2022", NOW.plusHours(1)).next();
        }
        return EndScreen.of(visit(course), (Finished) sitting);
    }

    private static Screen practised(String answer) {
        Course course = practice(Trait.UNSEEN);
        Sitting asking = Sitting.begin(course, Progress.NOTHING, "run", NOW);
        return JudgedScreen.of(
                visit(course), (Judged) asking.answer(answer, NOW).next());
    }

    private static Screen end() {
        Course course = practice(Trait.UNSEEN);
        Sitting sitting = Sitting.begin(course, Progress.NOTHING, "run", NOW);
        while (sitting instanceof Asking asking) {
            String right = asking.question().answer().shown();
            sitting = asking.answer(right, NOW).next().proceed(NOW).next();
        }
        return EndScreen.of(visit(course), (Finished) sitting);
    }

    private static Course practice(Trait trait) {
        return Sample.course().withPractice(Optional.of(new Practice(Set.of(trait), false)));
    }

    private static Screen home(int daysLeft, Progress progress) {
        Preferences chosen = Preferences.DEFAULT
                .withExamDay(Optional.of(NOW.toLocalDate().plusDays(daysLeft)))
                .withExamMinutes(5);
        return HomeScreen.of(visit(COURSE).with(chosen, progress), progress, NOW);
    }

    private static Screen pressed(Screen home, Object... inputs) {
        return Stage.of(Scenes.pressed(home, inputs));
    }

    private static Visit visit(Course course) {
        return Scenes.visit(course);
    }

    /** So many questions answered once, the last of them so many days ago. */
    private static Progress seen(int count, int daysAgo) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Grade grade = i % 5 == 0 ? Grade.HARD : Grade.EASY;
            OffsetDateTime at = NOW.minusDays(daysAgo + (i < count / 4 ? 1 : 0)).plusSeconds(i);
            events.add(Sample.review("r" + i, at, question(i), grade));
        }
        return Progress.sum(events, COURSE.scheduler());
    }

    private static Fact[] facts(int count) {
        Fact[] facts = new Fact[count];
        for (int i = 0; i < count; i++) {
            facts[i] = Sample.fact("f" + i, question(i));
        }
        return facts;
    }

    private static Question question(int number) {
        return Sample.question("f" + number + "/who", Kind.WHO, "Who?", Sample.person("Ana"));
    }
}
