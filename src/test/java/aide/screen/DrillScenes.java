package aide.screen;

import static aide.screen.Scenes.pressed;

import aide.bank.Bank;
import aide.drill.Classroom;
import aide.drill.Drill;
import aide.drill.Run;
import aide.drill.SetUp;
import aide.drill.Timing;
import aide.study.PickOne;
import aide.study.Sample;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A drill from its set-up to its end. */
final class DrillScenes {

    private static final OffsetDateTime NOW = Scenes.NOW;
    private static final Bank BANK = Sample.course().bank();
    private static final Classroom ROOM = new Classroom(
            BANK, Map.of("10b", Set.of("talks/when", "speech/who"), "", Set.of("talks/where")));

    private static final PickOne WHERE =
            new PickOne(Sample.WHERE, List.of("Vienna", "Geneva", "Brussels", "Paris"), 1);
    private static final PickOne HOW_MANY = new PickOne(
            Sample.HOW_MANY, List.of("100,000 soldiers", "70,000 soldiers", "175,000 soldiers"), 0);
    private static final PickOne WHO =
            new PickOne(Sample.WHO, List.of("Maria Lind", "Олена Коваль", "Jan Maas"), 1);

    private static final SetUp HANDS = SetUp.of(70_123).withTitle("10b").withPeople(24);
    private static final SetUp TEAMS = SetUp.of(7)
            .withTeams(List.of("Red", "Die Grünen", "Команда"))
            .withTiming(new Timing(90, 5));

    private DrillScenes() {}

    static Map<String, Screen> all() {
        Map<String, Screen> scenes = new LinkedHashMap<>();
        scenes.putAll(before());
        scenes.putAll(during());
        scenes.putAll(after());
        return scenes;
    }

    private static Map<String, Screen> before() {
        Screen setUp = SetUpScreen.of(HANDS, ROOM);
        Map<String, Screen> scenes = new LinkedHashMap<>();
        scenes.put("setup", setUp);
        scenes.put("setup-teams", pressed(SetUpScreen.of(TEAMS, ROOM), Key.END, Key.RIGHT));
        scenes.put("setup-changed", pressed(setUp, Key.DOWN, Key.DOWN, Key.DOWN, Key.DOWN, "+"));
        scenes.put("setup-help", pressed(setUp, "?"));
        scenes.put(
                "setup-saved",
                pressed(setUp, "w")
                        .on(new Message.Begun("20260310-093000"), NOW, Size.SMALLEST)
                        .screen());
        scenes.put(
                "setup-unsaved",
                setUp.on(
                                new Message.Failed(
                                        new Errand.Begin(Drill.begin(HANDS, List.of(WHO))),
                                        "the drill cannot be saved: no space left on device"),
                                NOW,
                                Size.SMALLEST)
                        .screen());
        scenes.put("field", pressed(setUp, Key.ENTER));
        scenes.put("field-refused", pressed(setUp, Key.DOWN, Key.ENTER, "whom", Key.ENTER));
        scenes.put("preview", pressed(SetUpScreen.of(HANDS.withQuestions(3), ROOM), "v"));
        return scenes;
    }

    private static Map<String, Screen> during() {
        Map<String, Screen> scenes = new LinkedHashMap<>();
        Screen asked = drill(HANDS, WHERE, WHO, HOW_MANY);
        Screen open = pressed(asked, " ");
        Screen locked = pressed(open, "e", "A5 B12 C3", Key.ENTER, " ");
        Screen revealed = pressed(locked, " ");
        scenes.put("drill-asked", asked);
        scenes.put("drill-open", pressed(open, "e", "b12", Key.ENTER));
        scenes.put("drill-entry", pressed(open, " ", "12 7"));
        scenes.put("drill-refused", pressed(open, "e", "A12 E7", Key.ENTER));
        scenes.put("drill-locked", locked);
        scenes.put("drill-again", pressed(locked, "v", "e", "1 20 2 1", Key.ENTER, " "));
        scenes.put("drill-revealed", revealed);
        scenes.put("drill-help", pressed(revealed, "?"));
        scenes.put("drill-disputed", answered(drill(HANDS, HOW_MANY), "2 9 4"));
        scenes.put("drill-bottom", pressed(answered(drill(HANDS, HOW_MANY), "2 9 4"), Key.END));
        scenes.put("drill-teams-open", pressed(drill(TEAMS, WHERE, WHO), " ", "p"));
        scenes.put("drill-teams", answered(drill(TEAMS, WHERE, WHO), "b b a"));
        scenes.put("drill-scores", pressed(answered(drill(TEAMS, WHERE, WHO), "b b a"), "s"));
        scenes.put(
                "drill-unsaved",
                Stage.of(open)
                        .on(new Message.Unsaved("the disk is full"), NOW, Size.SMALLEST)
                        .screen());
        return scenes;
    }

    private static Map<String, Screen> after() {
        Map<String, Screen> scenes = new LinkedHashMap<>();
        Screen end = pressed(
                answered(pressed(answered(drill(HANDS, WHERE, WHO), "9 11 2 0"), " "), "5 7 9"),
                " ");
        scenes.put("drill-end", end);
        scenes.put("drill-closed", pressed(end, " "));
        scenes.put("drill-once-more", pressed(end, "r", " "));
        scenes.put("drill-end-teams", pressed(answered(drill(TEAMS, WHO), "a b b"), " "));
        scenes.put("drill-end-nothing", pressed(drill(HANDS, WHO), "k"));
        return scenes;
    }

    static Screen drill(SetUp setUp, PickOne... items) {
        return DrillScreen.of(Run.begin(Drill.begin(setUp, List.of(items))), BANK, NOW);
    }

    /** The question revealed, after these answers. */
    private static Screen answered(Screen asked, String answers) {
        return pressed(asked, " ", "e", answers, Key.ENTER, " ", " ");
    }
}
