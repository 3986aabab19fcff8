package aide.screen;

import aide.ask.Name;
import aide.bank.Bank;
import aide.bank.Citation;
import aide.bank.Entry;
import aide.bank.Fact;
import aide.study.Course;
import aide.study.Progress;
import aide.study.Sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of everything, and the pages of names. */
final class BrowseScenes {

    private static final Name KOVAL = new Name(
            "koval",
            "Olena Koval",
            Name.Type.PERSON,
            "Speaker of the Assembly of all harbours and lighthouses",
            List.of("Koval", "Kowal", "Олена Коваль"),
            Optional.empty());

    private static final Fact WAITING = Sample.fact(
            "waiting",
            "Koval had waited for the guests of the evening until they were all there and the soup was cold.",
            List.of(new Citation(Sample.HERALD, 12)),
            Optional.empty());

    private static final Bank BANK = new Bank(
            List.of(Sample.HERALD, Sample.COURIER),
            List.of(
                    new Entry(
                            FactScenes.GENEVA,
                            List.of(),
                            Optional.of(new Entry.Position(46.2, -6.14))),
                    new Entry(KOVAL, List.of(), Optional.empty()),
                    new Entry(FactScenes.LIND, List.of(), Optional.empty()),
                    new Entry(FactScenes.STORK, List.of(), Optional.empty())),
            List.of(FactScenes.TALKS, Sample.MARCH, Sample.SPEECH, Sample.PROMISE, WAITING));

    private BrowseScenes() {}

    static Map<String, Screen> all() {
        Map<String, Screen> scenes = new LinkedHashMap<>();
        Screen browse = Scenes.pressed(home(), "b");
        scenes.put("browse", browse);
        scenes.put("browse-bottom", Scenes.pressed(browse, Key.END));
        scenes.put("browse-help", Scenes.pressed(browse, "?"));
        scenes.put("browse-search", Scenes.pressed(browse, "ковал"));
        scenes.put("browse-nothing", Scenes.pressed(browse, "ковал", " ", "9"));
        Screen due = Scenes.pressed(browse, Key.TAB);
        scenes.put("browse-due", due);
        scenes.put("browse-hardest", Scenes.pressed(due, Key.TAB));
        scenes.put("browse-questions", Scenes.pressed(browse, Key.LEFT, Key.TAB, Key.TAB, Key.TAB));
        scenes.put("name", Scenes.pressed(browse, "geneva", Key.RIGHT, Key.RIGHT, Key.ENTER));
        scenes.put(
                "name-moved",
                Scenes.pressed(browse, "koval", Key.RIGHT, Key.RIGHT, Key.ENTER, Key.DOWN));
        scenes.put("name-many", many());
        scenes.put("name-unmentioned", Scenes.pressed(browse, "stork", Key.ENTER));
        return scenes;
    }

    private static Screen many() {
        List<String> spellings = new ArrayList<>();
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            spellings.add("Koval " + letter + ". of the Lighthouse");
        }
        Name name = new Name(
                "koval", "Olena Koval", Name.Type.PERSON, "Speaker", spellings, Optional.empty());
        HomeScreen home = home();
        return new NameScreen(
                home,
                home,
                new Entry(name, List.of(), Optional.empty()),
                List.of(Sample.SPEECH, WAITING),
                0,
                Integer.MAX_VALUE);
    }

    private static HomeScreen home() {
        Course course = Sample.course(BANK);
        Progress progress = Progress.sum(FactScenes.EVENTS, course.scheduler());
        return HomeScreen.of(Scenes.visit(course), progress, Sample.NOW);
    }
}
