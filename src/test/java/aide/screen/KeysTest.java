package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.study.Sample;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class KeysTest {

    /** The space bar does what Enter does, = is + without Shift, and ? leads to the list itself. */
    private static final Set<String> SILENT = Set.of(" ", "=", "?");

    private static final Size SMALL = Size.SMALLEST;
    private static final Size WIDE = new Size(200, 24);

    /** What the hints call keys; everything else is the text that it is. */
    private static final Map<String, List<Key>> KEYS = Map.ofEntries(
            Map.entry("Enter", List.of(Key.ENTER)),
            Map.entry("Esc", List.of(Key.ESCAPE)),
            Map.entry("any key", List.of(Key.DELETE)),
            Map.entry("^U", List.of(Key.CLEAR)),
            Map.entry("^W", List.of(Key.RUB_OUT_WORD)),
            Map.entry("← → Home End", List.of(Key.LEFT, Key.HOME)),
            Map.entry("↑ ↓", List.of(Key.DOWN, Key.UP)),
            Map.entry("← →", List.of(Key.RIGHT, Key.LEFT)),
            Map.entry("Tab", List.of(Key.TAB)),
            Map.entry("↑ ↓ Enter", List.of(Key.DOWN, Key.UP, Key.ENTER)),
            Map.entry("↑ ↓ Space", List.of(Key.DOWN, Key.UP)),
            Map.entry("Backspace", List.of(Key.BACKSPACE)),
            Map.entry("PgUp PgDn", List.of(Key.PAGE_UP)));

    /** Screens in states in which each of their keys has something to do. */
    private static final Map<String, Screen> BUSY = busy();

    private static Map<String, Screen> busy() {
        Screen second = Scenes.pressed(Scenes.pick(Sample.TALKS), "a", Key.ENTER);
        Map<String, Screen> busy = new LinkedHashMap<>();
        busy.put("pick", second);
        busy.put("type", Scenes.pressed(second, "t", "Vienna"));
        busy.put("paused", Scenes.pressed(second, "t", "Vienna", Key.ESCAPE));
        for (String scene : List.of(
                "home-due",
                "home-large",
                "home-left",
                "home-done",
                "home-help",
                "stats-weak",
                "stats-help",
                "pick-endless",
                "tick-ticked",
                "tick-hinted",
                "pick-hinted",
                "type-hinted",
                "order-letters",
                "order-lifted",
                "judged-wrong",
                "judged-help",
                "end-missed",
                "fact",
                "fact-help",
                "document",
                "timeline",
                "map",
                "browse",
                "browse-help",
                "browse-search",
                "name-moved",
                "setup-changed",
                "setup-help",
                "preview",
                "drill-asked",
                "drill-open",
                "drill-locked",
                "drill-revealed",
                "drill-teams-open",
                "drill-teams",
                "drill-help",
                "drill-end")) {
            busy.put(scene, scene(scene));
        }
        return busy;
    }

    static Set<String> scenes() {
        return Scenes.all().keySet();
    }

    static Set<String> busyScreens() {
        return BUSY.keySet();
    }

    @ParameterizedTest
    @CsvSource({
        "home-due, ENTER, PickScreen",
        "home-due, ' ', PickScreen",
        "home-large, n, TypeScreen",
        "home-due, s, StatsScreen",
        "home-due, ?, AsideScreen",
        "home-due, ESCAPE, HomeScreen",
        "home-done, ENTER, HomeScreen",
        "home-done, n, HomeScreen",
        "stats-reading, ESCAPE, HomeScreen",
        "stats-weak, ESCAPE, HomeScreen",
        "stats-weak, ENTER, ReportScreen",
        "stats-weak, ?, AsideScreen",
        "stats-help, q, ReportScreen",
        "home-help, q, HomeScreen",
        "home-due, t, TimelineScreen",
        "timeline, ENTER, FactScreen",
        "timeline, ?, AsideScreen",
        "timeline, ESCAPE, HomeScreen",
        "timeline-empty, ENTER, TimelineScreen",
        "timeline-empty, RIGHT, TimelineScreen",
        "home-due, b, BrowseScreen",
        "browse, ENTER, FactScreen",
        "browse, ?, AsideScreen",
        "browse, q, BrowseScreen",
        "browse, ESCAPE, HomeScreen",
        "browse-search, ESCAPE, BrowseScreen",
        "browse-nothing, ENTER, BrowseScreen",
        "browse-questions, ENTER, FactScreen",
        "name, ENTER, FactScreen",
        "name, ?, AsideScreen",
        "name, ESCAPE, BrowseScreen",
        "name-unmentioned, ENTER, NameScreen",
        "pick, a, JudgedScreen",
        "pick, d, JudgedScreen",
        "pick, e, PickScreen",
        "pick, A, PickScreen",
        "pick, ab, PickScreen",
        "pick, ENTER, JudgedScreen",
        "pick, x, JudgedScreen",
        "pick, t, TypeScreen",
        "pick, TAB, TypeScreen",
        "pick, u, PickScreen",
        "pick, ?, AsideScreen",
        "pick, ESCAPE, HomeScreen",
        "pick, h, PickScreen",
        "pick-hinted, b, PickScreen",
        "pick-hinted, a, JudgedScreen",
        "tick, h, TickScreen",
        "order, h, OrderScreen",
        "type, TAB, TypeScreen",
        "type-paused, h, TypeScreen",
        "tick, a, TickScreen",
        "tick, g, TickScreen",
        "tick, ' ', TickScreen",
        "tick, ENTER, TickScreen",
        "tick, x, JudgedScreen",
        "tick, t, TypeScreen",
        "tick, TAB, TypeScreen",
        "tick, ?, AsideScreen",
        "tick, ESCAPE, HomeScreen",
        "tick-ticked, ENTER, JudgedScreen",
        "order, b, OrderScreen",
        "order, e, OrderScreen",
        "order, ENTER, OrderScreen",
        "order, x, JudgedScreen",
        "order, t, TypeScreen",
        "order, TAB, TypeScreen",
        "order, ?, AsideScreen",
        "order, ESCAPE, HomeScreen",
        "order-letters, ENTER, JudgedScreen",
        "order-lifted, ENTER, OrderScreen",
        "order-dropped, ENTER, JudgedScreen",
        "type, ENTER, JudgedScreen",
        "type, ESCAPE, TypeScreen",
        "type, q, TypeScreen",
        "type, ?, TypeScreen",
        "type-paused, ENTER, TypeScreen",
        "type-paused, z, TypeScreen",
        "type-paused, x, JudgedScreen",
        "type-paused, ?, AsideScreen",
        "type-paused, ESCAPE, HomeScreen",
        "judged-wrong, ENTER, PickScreen",
        "judged-wrong, ' ', PickScreen",
        "judged-wrong, 2, JudgedScreen",
        "judged-wrong, u, TypeScreen",
        "judged-wrong, f, FactScreen",
        "map, ENTER, NameScreen",
        "map, ESCAPE, HomeScreen",
        "map-nothing, ENTER, MapScreen",
        "fact, d, DocumentScreen",
        "fact, ?, AsideScreen",
        "fact, ENTER, FactScreen",
        "fact, ESCAPE, HomeScreen",
        "document, n, DocumentScreen",
        "document, ?, AsideScreen",
        "document, ESCAPE, FactScreen",
        "judged-wrong, ?, AsideScreen",
        "judged-wrong, ESCAPE, HomeScreen",
        "judged-help, u, JudgedScreen",
        "setup, ENTER, FieldScreen",
        "setup, v, PreviewScreen",
        "setup, w, SetUpScreen",
        "setup, ?, AsideScreen",
        "field, ENTER, SetUpScreen",
        "field, ESCAPE, SetUpScreen",
        "field-refused, ENTER, FieldScreen",
        "preview, ESCAPE, SetUpScreen",
        "preview, ?, AsideScreen",
        "drill-asked, ENTER, DrillScreen",
        "drill-end, ?, AsideScreen",
        "drill-entry, ESCAPE, DrillScreen",
        "end-missed, ENTER, HomeScreen",
        "end-missed, u, PickScreen",
        "end-missed, ?, AsideScreen",
        "end-missed, ESCAPE, HomeScreen"
    })
    void leadsTo(String scene, String key, String screen) {
        Next next = press(scene(scene), key);

        assertEquals(screen, next.screen().getClass().getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("busyScreens")
    void noHintLies(String name) {
        Screen screen = Optional.ofNullable(BUSY.get(name)).orElseThrow();

        List<Hint> idle = hints(screen).stream()
                .filter(hint ->
                        inputs(hint).stream().noneMatch(key -> acts(where(screen, hint), key)))
                .toList();

        assertEquals(List.of(), idle);
        assertFalse(hints(screen).isEmpty());
    }

    /** Arrows and their like scroll wherever there is more than fits, and say so there. */
    @ParameterizedTest
    @MethodSource("busyScreens")
    void everyKeyThatDoesSomethingIsListed(String name) {
        Screen screen = Optional.ofNullable(BUSY.get(name)).orElseThrow();
        List<String> listed =
                hints(screen).stream().flatMap(hint -> listed(hint).stream()).toList();
        List<String> unlisted = IntStream.rangeClosed(' ', '~')
                .mapToObj(Character::toString)
                .filter(key -> !SILENT.contains(key) && !listed.contains(key))
                .filter(key -> acts(screen, key))
                .toList();

        assertEquals(List.of(), isTyping(screen) ? List.of() : unlisted);
    }

    /** The keys that a hint names: a range stands for all between its ends. */
    private static List<String> listed(Hint hint) {
        String[] ends = hint.key().split("–", -1);
        if (ends.length == 2 && ends[0].length() == 1 && ends[1].length() == 1) {
            return IntStream.rangeClosed(ends[0].charAt(0), ends[1].charAt(0))
                    .mapToObj(Character::toString)
                    .toList();
        }
        return List.of(hint.key().split(" ", -1));
    }

    private static boolean isTyping(Screen screen) {
        return screen instanceof BrowseScreen
                || screen instanceof ExamDayScreen
                || screen instanceof ValueScreen
                || screen instanceof FieldScreen
                || (screen instanceof DrillScreen drill && drill.entry().isPresent())
                || screen instanceof AsideScreen
                || (screen instanceof TypeScreen type && !type.paused());
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void unknownKeysChangeNothing(String scene) {
        Screen screen = scene(scene);
        boolean any = screen instanceof AsideScreen;
        boolean typing = screen instanceof BrowseScreen
                || screen instanceof ExamDayScreen
                || screen instanceof ValueScreen
                || screen instanceof FieldScreen
                || (screen instanceof DrillScreen drill && drill.entry().isPresent())
                || (screen instanceof TypeScreen type && !type.paused());
        for (String key : List.of("z", "Ж", "漢", "5", "DELETE")) {
            assertTrue(any || typing || !acts(screen, key), key);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"INTERRUPT", "HANG_UP"})
    void leavesFromEverywhere(Key key) {
        List<String> staying = Scenes.all().entrySet().stream()
                .filter(scene -> !press(Stage.of(scene.getValue()), key.name()).leave())
                .map(Map.Entry::getKey)
                .toList();

        assertEquals(List.of(), staying);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "home-due",
                "home-large",
                "home-left",
                "pick",
                "type-paused",
                "judged-wrong",
                "end-right",
                "fact",
                "document",
                "stats-weak"
            })
    void qLeavesWhereItIsNoText(String scene) {
        assertTrue(press(scene(scene), "q").leave());
    }

    /** A pause tells of keys that work once it is over. */
    private static Screen where(Screen screen, Hint hint) {
        return hint.deed().startsWith("typing: ") ? Scenes.pressed(screen, Key.ENTER) : screen;
    }

    private static boolean acts(Screen screen, String key) {
        Next next = press(screen, key);
        return next.leave()
                || !next.events().isEmpty()
                || next.errand().isPresent()
                || !screen.view(SMALL).equals(next.screen().view(SMALL));
    }

    /** All that the bottom line says where it is wide, and all that "?" lists. */
    private static List<Hint> hints(Screen screen) {
        List<Span> line = screen.view(WIDE).lines().get(WIDE.rows() - 1).spans();
        List<Hint> hints = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            if (line.get(i).style() == Style.KEY) {
                hints.add(new Hint(line.get(i).text(), line.get(i + 1).text().strip()));
            }
        }
        if (press(screen, "?").screen() instanceof AsideScreen help
                && help.aside() instanceof KeysAside keys) {
            hints.addAll(keys.hints());
        }
        return hints;
    }

    private static List<String> inputs(Hint hint) {
        return Optional.ofNullable(KEYS.get(hint.key()))
                .map(keys -> keys.stream().map(Key::name).toList())
                .orElse(List.of(hint.key().replace("Space", " ").split("–")));
    }

    private static Next press(Screen screen, String input) {
        boolean isKey = Stream.of(Key.values()).map(Key::name).anyMatch(input::equals);
        Message message = isKey ? new Message.Press(Key.valueOf(input)) : new Message.Text(input);
        return screen.on(message, Scenes.NOW.plusSeconds(11), SMALL);
    }

    private static Screen scene(String name) {
        Screen screen = Scenes.of(name);
        return screen instanceof Stage stage ? stage.screen() : screen;
    }
}
