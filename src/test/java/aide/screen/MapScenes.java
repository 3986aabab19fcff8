package aide.screen;

import aide.ask.Name;
import aide.bank.Bank;
import aide.bank.Entry;
import aide.bank.Entry.Position;
import aide.bank.Fact;
import aide.bank.Kind;
import aide.bank.Question;
import aide.fsrs.Grade;
import aide.study.Course;
import aide.study.Event;
import aide.study.Progress;
import aide.study.Sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The map: with cities near and far, and of a bank without any. */
final class MapScenes {

    private static final List<Entry> CITIES = List.of(
            city("Lisbon", "Portugal", 38.72, -9.14),
            city("Oslo", "Norway", 59.91, 10.75),
            city("Athens", "Greece", 37.98, 23.73),
            city("Piraeus", "Greece", 37.94, 23.65),
            city("Boston", "United States", 42.36, -71.06),
            city("Tromso", "Norway", 69.65, 18.96),
            city("Nairobi", "Kenya", -1.29, 36.82));

    private MapScenes() {}

    static Map<String, Screen> all() {
        Map<String, Screen> scenes = new LinkedHashMap<>();
        scenes.put("map", map());
        scenes.put("map-moved", Scenes.pressed(map(), Key.DOWN, Key.DOWN, Key.RIGHT));
        scenes.put("map-last", Scenes.pressed(map(), Key.END));
        scenes.put("map-help", Scenes.pressed(map(), "?"));
        scenes.put("map-nothing", pressed(Sample.course(), Progress.NOTHING));
        return scenes;
    }

    private static Screen map() {
        Course course = Sample.course(bank());
        return pressed(course, progress(course));
    }

    private static Screen pressed(Course course, Progress progress) {
        return Scenes.pressed(HomeScreen.of(Scenes.visit(course), progress, Sample.NOW), "m");
    }

    static Bank bank() {
        List<Fact> facts = new ArrayList<>();
        for (Entry city : CITIES) {
            String id = city.name().id();
            facts.add(Sample.fact(
                    id,
                    "They met in " + city.name().shown() + ".",
                    List.of(new aide.bank.Citation(Sample.HERALD, 4)),
                    Optional.empty(),
                    question(id)));
        }
        return new Bank(List.of(Sample.HERALD), CITIES, facts);
    }

    private static Question question(String id) {
        return Sample.question(id + "/where", Kind.WHERE, "Where?", Sample.place("There"));
    }

    /** One city known, one begun, the others never seen. */
    private static Progress progress(Course course) {
        List<Event> events = List.of(
                Sample.review("r1", Sample.NOW.minusDays(2), question("oslo"), Grade.EASY),
                Sample.review("r2", Sample.NOW.minusDays(1), question("boston"), Grade.AGAIN));
        return Progress.sum(events, course.scheduler());
    }

    private static Entry city(String name, String country, double north, double east) {
        return new Entry(
                new Name(
                        name.toLowerCase(java.util.Locale.ROOT),
                        name,
                        Name.Type.PLACE,
                        "a city",
                        List.of(),
                        Optional.of(country)),
                List.of(),
                Optional.of(new Position(north, east)));
    }
}
