package aide.screen;

import aide.ask.Judgement;
import aide.ask.Verdict;
import aide.bank.Fact;
import aide.fsrs.Grade;
import aide.study.Asking;
import aide.study.Course;
import aide.study.Event;
import aide.study.Finished;
import aide.study.Judged;
import aide.study.Preference;
import aide.study.Preferences;
import aide.study.Progress;
import aide.study.PutInOrder;
import aide.study.PutInOrder.Item;
import aide.study.Review;
import aide.study.Sample;
import aide.study.Sitting;
import aide.study.Task;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every screen in its important states. */
final class Scenes {

    static final OffsetDateTime NOW = Sample.NOW;

    static final PutInOrder EVENTS = new PutInOrder(
            Sample.WHEN,
            "Order these events, earliest first.",
            List.of(
                    new Item("November 2021", "the letter to the neighbours"),
                    new Item(
                            "30 December 2021", "the second telephone call between the presidents"),
                    new Item("10 January 2022", "the talks in Geneva"),
                    new Item("12 January 2022", "the council's meeting")),
            List.of(2, 3, 0, 1),
            false);

    static final PutInOrder OFFICES = new PutInOrder(
            Sample.WHO,
            "Which person goes with which office?",
            List.of(
                    new Item("speaker of the house", "Олена Коваль"),
                    new Item("second deputy of the minister for ports and harbours", "Maria Lind"),
                    new Item("pilot", "Jan Maas")),
            List.of(1, 0, 2),
            true);

    private static final Size BIG = new Size(80, 24);

    private Scenes() {}

    static Map<String, Screen> all() {
        Map<String, Screen> scenes = new LinkedHashMap<>();
        scenes.putAll(homes());
        scenes.putAll(PlanScenes.all());
        scenes.putAll(SettingsScenes.all());
        scenes.putAll(questions());
        scenes.putAll(verdicts());
        scenes.putAll(ends());
        scenes.putAll(FactScenes.all());
        scenes.putAll(StatsScenes.all());
        scenes.putAll(BrowseScenes.all());
        scenes.putAll(TimelineScenes.all());
        scenes.putAll(MapScenes.all());
        scenes.putAll(DrillScenes.all());
        return scenes;
    }

    static Screen of(String name) {
        return Optional.ofNullable(all().get(name)).orElseThrow();
    }

    private static Map<String, Screen> homes() {
        Map<String, Screen> scenes = new LinkedHashMap<>();
        scenes.put("home-first", Stage.of(home(Progress.NOTHING)));
        scenes.put("home-due", Stage.of(home(underway())));
        scenes.put("home-left", pressed(pick(Sample.TALKS), "b", Key.ESCAPE));
        scenes.put("home-done", Stage.of(home(done())));
        scenes.put("home-newer", newer());
        scenes.put("home-newer-refused", pressed(newer(), Key.ENTER));
        scenes.put("home-help", pressed(home(underway()), "?"));
        scenes.put(
                "alarm",
                new Stage(
                        pick(Sample.TALKS),
                        Optional.of("2 damaged lines of /home/anna/.local/share/aide-memoire/anna/"
                                + "journal-7f.jsonl were set aside; no answer was guessed")));
        return scenes;
    }

    /** Home of a learner in whose journal a newer program wrote. */
    private static Screen newer() {
        String told =
                "journal-tisch-74c4d77f.jsonl:12 was written by a newer aide, so this one only"
                        + " reads";
        String refusal =
                told + "; nothing of learner \"anna\" was changed; update aide, or use another"
                        + " --learner";
        return FirstScreen.home(
                Sample.course(),
                Preferences.DEFAULT,
                underway(),
                "anna",
                "run",
                Optional.of(told),
                Optional.of(refusal),
                NOW);
    }

    private static Map<String, Screen> questions() {
        Map<String, Screen> scenes = new LinkedHashMap<>();
        scenes.put("pick", pick(Sample.TALKS));
        scenes.put("pick-moved", pressed(pick(Sample.MARCH), Key.DOWN, Key.DOWN));
        scenes.put("pick-long", pick(Sample.PROMISE));
        scenes.put("pick-long-last", pressed(pick(Sample.PROMISE), Key.UP));
        scenes.put("pick-endless", pressed(pick(endless()), Key.UP));
        scenes.put("pick-help", pressed(pick(Sample.TALKS), "?"));
        scenes.put("tick", tick());
        scenes.put("tick-ticked", pressed(tick(), "b", "d", Key.DOWN, " "));
        scenes.put("tick-help", pressed(tick(), "?"));
        scenes.put("tick-judged", pressed(tick(), "a", "c", Key.ENTER));
        scenes.put("pick-hinted", pressed(pick(Sample.TALKS), "h"));
        scenes.put("tick-hinted", pressed(tick(), "a", "f", "h"));
        scenes.put("order-hinted", pressed(order(EVENTS), "h"));
        scenes.put("type-hinted", pressed(type(Sample.SPEECH), "Mar", Key.TAB));
        scenes.put("confidence", confidence());
        scenes.put("order", order(EVENTS));
        scenes.put("order-letters", pressed(order(EVENTS), "c", "a"));
        scenes.put("order-lifted", pressed(order(EVENTS), Key.DOWN, " ", Key.DOWN, Key.DOWN));
        scenes.put("order-dropped", pressed(order(EVENTS), " ", Key.UP, " "));
        scenes.put("order-help", pressed(order(EVENTS), "a", "?"));
        scenes.put("order-judged", pressed(order(EVENTS), "c", "b", "a", "d", Key.ENTER));
        scenes.put("match", order(OFFICES));
        scenes.put("match-judged", pressed(order(OFFICES), "b", Key.ENTER));
        scenes.put("type-empty", type(Sample.SPEECH));
        scenes.put("type", pressed(type(Sample.MARCH), "70 000", Key.LEFT));
        scenes.put(
                "type-wide",
                pressed(
                        type(Sample.SPEECH),
                        "Олена Коваль 👩\u200D🚀 漢字 and whoever else may have spoken before her on"
                                + " that long day",
                        Key.LEFT));
        scenes.put("type-start", pressed(type(Sample.SPEECH), "Олена ".repeat(20), Key.HOME));
        scenes.put("type-full", pressed(type(Sample.SPEECH), "x".repeat(300)));
        scenes.put("type-paused", pressed(type(Sample.SPEECH), "Maria", Key.ESCAPE));
        scenes.put("type-help", pressed(type(Sample.SPEECH), Key.ESCAPE, "?"));
        return scenes;
    }

    private static Map<String, Screen> verdicts() {
        Map<String, Screen> scenes = new LinkedHashMap<>();
        scenes.put("judged-correct", judged(Sample.TALKS, Verdict.CORRECT, "Geneva", "right"));
        scenes.put(
                "judged-close",
                judged(Sample.SPEECH, Verdict.CLOSE, "Олена Ковал", "mind the spelling: Коваль"));
        scenes.put(
                "judged-incomplete",
                judged(
                        Sample.SPEECH,
                        Verdict.INCOMPLETE,
                        "Олена",
                        "which of them? Say it in full"));
        Screen wrong = judged(
                Sample.MARCH,
                Verdict.WRONG,
                "175000 men and their horses",
                "175,000 is what another paper expected for the spring; this was 100,000");
        scenes.put("judged-wrong", wrong);
        scenes.put("judged-scrolled", pressed(wrong, Key.PAGE_DOWN));
        scenes.put("judged-appealed", pressed(wrong, "y"));
        scenes.put("judged-slip", pressed(wrong, "x"));
        scenes.put("judged-bottom", pressed(wrong, Key.END));
        scenes.put("judged-no-answer", judged(Sample.PROMISE, Verdict.WRONG, "", "not yet known"));
        scenes.put("judged-overruled", pressed(wrong, "4"));
        scenes.put("judged-help", pressed(wrong, "?"));
        scenes.put(
                "judged-unsaved",
                Stage.of(wrong)
                        .on(new Message.Unsaved("the disk is full"), NOW, BIG)
                        .screen());
        return scenes;
    }

    private static Map<String, Screen> ends() {
        Map<String, Screen> scenes = new LinkedHashMap<>();
        scenes.put("end-missed", end("Geneva", "Paris", "nothing of what was promised before"));
        scenes.put("end-right", end());
        return scenes;
    }

    static Screen home(Progress progress) {
        return HomeScreen.of(visit(Sample.course()), progress, NOW);
    }

    static Screen pick(Fact fact) {
        return PickScreen.of(visit(Sample.course(fact)), asking(fact));
    }

    private static Screen confidence() {
        Preferences asked = Preferences.DEFAULT.with(Preference.CONFIDENCE, "on");
        Visit visit =
                new Visit(Sample.course(Sample.MARCH), asked, "anna", "run", 0, Optional.empty());
        return pressed(PickScreen.of(visit, asking(Sample.MARCH)), "b");
    }

    static Screen tick() {
        return TickScreen.of(visit(Sample.course(Sample.TABLE)), asking(Sample.TABLE));
    }

    static Screen order(Task task) {
        Asking asking = asking(Sample.TALKS, Sample.SPEECH);
        return OrderScreen.of(
                visit(Sample.course(Sample.TALKS, Sample.SPEECH)),
                new Asking(asking.desk(), task, asking.since(), asking.before(), false, false));
    }

    static Screen type(Fact fact) {
        return TypeScreen.of(visit(Sample.course(fact)), asking(fact).typed());
    }

    /** A verdict of our own, so that what the judge says may change. */
    static Screen judged(Fact fact, Verdict verdict, String answer, String why) {
        Asking asking = asking(fact).typed();
        Judged judged = (Judged) asking.answer(answer, NOW.plusSeconds(7)).next();
        Judged ours = new Judged(
                asking,
                judged.review(),
                new Judgement(verdict, why),
                judged.grade(),
                judged.desk());
        return JudgedScreen.of(visit(Sample.course(fact)), ours);
    }

    /** The end of a sitting in which these wrong answers were given before the right ones. */
    private static Screen end(String... wrong) {
        Course course = Sample.course();
        Sitting sitting = Sitting.begin(course, Progress.NOTHING, "run", NOW);
        for (String answer : wrong) {
            sitting = sitting.answer(answer, NOW).next().proceed(NOW).next();
        }
        while (sitting instanceof Asking asking) {
            String right = asking.question().answer().shown();
            sitting = asking.answer(right, NOW).next().proceed(NOW).next();
        }
        return EndScreen.of(visit(course), (Finished) sitting);
    }

    static Asking asking(Fact... facts) {
        return (Asking) Sitting.begin(Sample.course(facts), Progress.NOTHING, "run", NOW);
    }

    static Visit visit(Course course) {
        return new Visit(course, Preferences.DEFAULT, "anna", "run", 0, Optional.empty());
    }

    /** Some known and due, some known for later, one being learnt. */
    static Progress underway() {
        return sum(
                review(1, 12, Sample.WHERE, Grade.EASY),
                review(2, 12, Sample.HOW_MANY, Grade.EASY),
                review(3, 3, Sample.WHO, Grade.EASY),
                review(4, 2, Sample.HOW_MANY, Grade.AGAIN),
                review(5, 1, Sample.WHEN, Grade.EASY));
    }

    private static Progress done() {
        return sum(
                review(1, 0, Sample.WHERE, Grade.EASY),
                review(2, 0, Sample.WHEN, Grade.EASY),
                review(3, 0, Sample.HOW_MANY, Grade.EASY),
                review(4, 0, Sample.WHO, Grade.EASY),
                review(5, 0, Sample.WHAT, Grade.EASY));
    }

    private static Review review(
            int number, int daysAgo, aide.bank.Question question, Grade grade) {
        return Sample.review("r" + number, NOW.minusDays(daysAgo), question, grade);
    }

    private static Progress sum(Event... events) {
        return Progress.sum(List.of(events), Sample.course().scheduler());
    }

    private static Fact endless() {
        String ask = "Which of these was it, when " + "one thing led to another, and ".repeat(20);
        return Sample.fact(
                "endless",
                Sample.question(
                        "endless/what",
                        aide.bank.Kind.WHAT,
                        ask + "so on?",
                        Sample.words("this " + "and this ".repeat(40)),
                        Sample.words("that " + "and that ".repeat(40)),
                        Sample.words("neither")));
    }

    /** The screen after keys and texts. */
    static Screen pressed(Screen screen, Object... inputs) {
        Screen after = screen;
        for (Object input : inputs) {
            Message message = input instanceof Key key
                    ? new Message.Press(key)
                    : new Message.Text(input.toString());
            after = after.on(message, NOW.plusSeconds(9), Size.SMALLEST).screen();
        }
        return after;
    }
}
