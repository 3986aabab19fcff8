package aide.screen;

import aide.ask.Answer;
import aide.ask.Name;
import aide.ask.NameAnswer;
import aide.bank.Bank;
import aide.bank.Entry;
import aide.bank.Entry.Position;
import aide.bank.Fact;
import aide.bank.Kind;
import aide.bank.Question;
import aide.fsrs.Grade;
import aide.study.Asking;
import aide.study.Course;
import aide.study.Event;
import aide.study.Practice;
import aide.study.Progress;
import aide.study.Sample;
import aide.study.Sitting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    private static final List<Entry> EUROPEAN = List.of(
            CITIES.get(0),
            CITIES.get(1),
            CITIES.get(2),
            CITIES.get(3),
            city("Riga", "Latvia", 56.95, 24.11),
            city("Naples", "Italy", 40.85, 14.27));

    private MapScenes() {}

    static Map<String, Screen> all() {
        Map<String, Screen> scenes = new LinkedHashMap<>();
        scenes.put("map", map());
        scenes.put("map-moved", Scenes.pressed(map(), Key.DOWN, Key.DOWN, Key.RIGHT));
        scenes.put("map-last", Scenes.pressed(map(), Key.END));
        scenes.put("map-help", Scenes.pressed(map(), "?"));
        scenes.put("map-question", question());
        scenes.put("map-question-moved", Scenes.pressed(question(), Key.DOWN, Key.DOWN, "h"));
        scenes.put("map-judged", Scenes.pressed(question(), "a"));
        scenes.put("map-nothing", pressed(Sample.course(), Progress.NOTHING));
        return scenes;
    }

    /** A question known for weeks, on its turn to be found on the map. */
    private static Screen question() {
        Question where = Sample.question(
                "oslo/where", Kind.WHERE, "Where did they sign?", place("Oslo"), place("Lisbon"));
        Bank bank = new Bank(List.of(Sample.HERALD), EUROPEAN, List.of(Sample.fact("oslo", where)));
        Course course = Sample.course(bank);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            events.add(
                    Sample.review("r" + i, Sample.NOW.minusDays(200 - 40L * i), where, Grade.EASY));
        }
        Progress progress = Progress.sum(events, course.scheduler());
        Asking asking = (Asking) Sitting.begin(
                course.withPractice(Optional.of(new Practice(Set.of(), true))),
                progress,
                "run",
                Sample.NOW);
        return PickScreen.of(Scenes.visit(course), asking);
    }

    private static Answer place(String name) {
        return new NameAnswer(EUROPEAN.stream()
                .map(Entry::name)
                .filter(any -> any.shown().equals(name))
                .findFirst()
                .orElseThrow());
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
