package aide.screen;

import aide.ask.DateSpan;
import aide.ask.Name;
import aide.bank.Bank;
import aide.bank.Citation;
import aide.bank.Fact;
import aide.bank.Question;
import aide.fsrs.Grade;
import aide.study.Course;
import aide.study.Progress;
import aide.study.Sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The timeline, crowded and empty, near and far. */
final class TimelineScenes {

    private static final Bank BANK = new Bank(
            List.of(Sample.HERALD),
            List.of(),
            List.of(
                    fact("the treaty of the harbour", "1815", Optional.empty()),
                    fact("the month of storms", "2021-12", Optional.of(FactScenes.GENEVA)),
                    fact("the first letter", "2021-12-17", Optional.empty(), Sample.WHO),
                    fact(
                            "the call",
                            "2021-12-30",
                            Optional.of(FactScenes.GENEVA),
                            List.of(FactScenes.LIND, FactScenes.MAAS),
                            Sample.WHERE,
                            Sample.WHEN),
                    fact("the answer", "2021-12-30", Optional.empty()),
                    fact("the second answer", "2021-12-30", Optional.empty()),
                    fact("the answer to both answers", "2021-12-30", Optional.empty()),
                    fact("the silence", "2021-12-30", Optional.empty()),
                    fact(
                            "the ball of the fleet and of all who had anything to do with it, which nobody"
                                    + " who was there has ever forgotten",
                            "2022-01-11",
                            Optional.of(FactScenes.GENEVA)),
                    fact(
                            "the talks",
                            "2022-01-18/2022-01-19",
                            Optional.of(FactScenes.GENEVA),
                            Sample.HOW_MANY)));

    private TimelineScenes() {}

    static Map<String, Screen> all() {
        Map<String, Screen> scenes = new LinkedHashMap<>();
        Screen timeline = Scenes.pressed(home(BANK), "t");
        scenes.put("timeline", timeline);
        scenes.put("timeline-closer", Scenes.pressed(timeline, "+", Key.LEFT));
        scenes.put("timeline-farther", Scenes.pressed(timeline, "-", Key.RIGHT));
        scenes.put("timeline-long-ago", Scenes.pressed(timeline, Key.HOME));
        scenes.put("timeline-month", Scenes.pressed(timeline, Key.HOME, Key.RIGHT));
        scenes.put("timeline-help", Scenes.pressed(timeline, "?"));
        scenes.put(
                "timeline-empty",
                Scenes.pressed(home(new Bank(List.of(), List.of(), List.of())), "t"));
        return scenes;
    }

    private static Screen home(Bank bank) {
        Course course = Sample.course(bank);
        Progress progress = Progress.sum(
                List.of(
                        Sample.review("r1", Sample.NOW.minusDays(2), Sample.WHERE, Grade.EASY),
                        Sample.review("r2", Sample.NOW.minusDays(2), Sample.HOW_MANY, Grade.GOOD),
                        Sample.review("r3", Sample.NOW.minusDays(1), Sample.WHO, Grade.EASY)),
                course.scheduler());
        return HomeScreen.of(Scenes.visit(course), progress, Sample.NOW);
    }

    private static Fact fact(
            String title, String when, Optional<Name> where, Question... questions) {
        return fact(title, when, where, List.of(), questions);
    }

    private static Fact fact(
            String title,
            String when,
            Optional<Name> where,
            List<Name> who,
            Question... questions) {
        return new Fact(
                "event-" + title.length(),
                Optional.of(title),
                "winter",
                "It happened.",
                List.of(new Citation(Sample.HERALD, 3)),
                Optional.of(DateSpan.iso(when)),
                where,
                who,
                Optional.empty(),
                List.of(questions));
    }
}
