package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import aide.drill.Drill;
import aide.drill.Move;
import aide.drill.Move.Plain;
import aide.drill.Run;
import aide.drill.Run.Made;
import aide.drill.SetUp;
import aide.drill.Timing;
import aide.drill.Votes.Hands;
import aide.study.PickOne;
import aide.study.Sample;

import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

class DrillScreenTest {

    private static final OffsetDateTime NOW = Scenes.NOW;
    private static final Size SIZE = new Size(80, 24);
    private static final List<String> CITIES = List.of("Vienna", "Geneva", "Brussels", "Paris");

    /** All that leads anywhere, but not to the reveal. */
    private static final List<String> KEYS = List.of("v", "p", "+", "s", "u", "?", "e");

    /** Whatever the right choice is, the wall looks the same until it is revealed. */
    @Test
    void nothingGivesTheAnswerAwayBeforeTheReveal() {
        for (long seed = 0; seed < 300; seed++) {
            List<String> shown = new ArrayList<>();
            List<String> revealed = new ArrayList<>();
            for (int right = 0; right < CITIES.size(); right++) {
                Screen screen = anyhow(seed, right);
                shown.add(screen.view(SIZE).toString());
                revealed.add(Scenes.pressed(screen, Key.ESCAPE, " ", Key.ESCAPE, " ")
                        .view(SIZE)
                        .toString());
            }
            assertEquals(1, shown.stream().distinct().count(), "seed " + seed);
            assertNotEquals(1, revealed.stream().distinct().count(), "seed " + seed);
        }
    }

    /** Locked, after anything that may come before it. */
    private static Screen anyhow(long seed, int right) {
        Random random = new Random(seed);
        SetUp setUp = SetUp.of(7)
                .withPeople(random.nextBoolean() ? 30 : 0)
                .withTiming(new Timing(random.nextBoolean() ? 3_600 : 0, 0));
        SetUp set = random.nextBoolean() ? setUp.withTeams(List.of("Red", "Blue")) : setUp;
        Screen screen = DrillScenes.drill(set, new PickOne(Sample.WHERE, CITIES, right));
        screen = Scenes.pressed(screen, " ");
        for (int i = random.nextInt(6); i > 0; i--) {
            screen = Scenes.pressed(screen, KEYS.get(random.nextInt(KEYS.size())), Key.ESCAPE);
            screen = random.nextInt(3) == 0 ? voted(screen, set, random) : screen;
        }
        Screen voted = voted(open(screen), set, random);
        return voted.view(SIZE).toString().contains("lock")
                ? Scenes.pressed(voted, " ", Key.ESCAPE)
                : voted;
    }

    /** Undone may be what showed the choices. */
    private static Screen open(Screen screen) {
        return screen.view(SIZE).toString().contains("choices")
                ? Scenes.pressed(screen, " ")
                : screen;
    }

    private static Screen voted(Screen screen, SetUp setUp, Random random) {
        String answers = setUp.isOfTeams()
                ? "%c %c".formatted('a' + random.nextInt(4), 'a' + random.nextInt(4))
                : "%d %d %d %d"
                        .formatted(
                                random.nextInt(8),
                                random.nextInt(8),
                                random.nextInt(8),
                                random.nextInt(8));
        return Scenes.pressed(screen, "e", answers, Key.ENTER, Key.ESCAPE);
    }

    @Test
    void timeIsLookedAtOnlyWhileItRuns() {
        SetUp setUp = SetUp.of(7).withTiming(new Timing(20, 0));
        Screen asked = DrillScenes.drill(setUp, new PickOne(Sample.WHERE, CITIES, 1));

        assertEquals(OptionalInt.empty(), asked.rest(NOW));
        Screen open = Scenes.pressed(asked, " ");
        assertEquals(OptionalInt.of(1_000), open.rest(NOW));
        assertEquals(OptionalInt.empty(), Scenes.pressed(open, "p").rest(NOW));
    }

    @Test
    void timeThatIsOverLocksAndAsksForTheAnswers() {
        SetUp setUp = SetUp.of(7).withTiming(new Timing(20, 0));
        Screen open =
                Scenes.pressed(DrillScenes.drill(setUp, new PickOne(Sample.WHERE, CITIES, 1)), " ");
        Next early = open.on(new Message.Tick(), NOW.plusSeconds(28), SIZE);
        Next late = open.on(new Message.Tick(), NOW.plusSeconds(29), SIZE);

        assertEquals(Optional.empty(), early.errand());
        assertEquals(
                Optional.of(new Errand.Note(new Made(Plain.LOCK, NOW.plusSeconds(29)))),
                late.errand());
        DrillScreen locked = (DrillScreen) late.screen();
        assertEquals(Optional.of(TextField.EMPTY), locked.entry());
    }

    @Test
    void whatIsBeingTypedIsNotLostWhenTimeIsOver() {
        SetUp setUp = SetUp.of(7).withTiming(new Timing(20, 0));
        Screen asked = DrillScenes.drill(setUp, new PickOne(Sample.WHERE, CITIES, 1));
        Screen typing = Scenes.pressed(asked, " ", "e", "a3");
        Screen more =
                typing.on(new Message.Text(" b4"), NOW.plusSeconds(60), SIZE).screen();
        Screen locked = more.on(new Message.Tick(), NOW.plusSeconds(61), SIZE).screen();

        assertEquals("a3 b4", ((DrillScreen) locked).entry().orElseThrow().text());
        assertEquals(new Hands(List.of(3, 4, 0, 0)), votes(Scenes.pressed(locked, Key.ENTER)));
    }

    private static Object votes(Screen screen) {
        return ((DrillScreen) screen).run().drill().turn().orElseThrow().votes();
    }

    /** The screen and the lines walk through the same drill. */
    @Test
    void linesAndScreenLeadToTheSameDrill() {
        Run begun = Run.begin(Drill.begin(
                SetUp.of(7),
                List.of(
                        new PickOne(Sample.WHERE, CITIES, 1),
                        new PickOne(Sample.WHO, List.of("Maria Lind", "Jan Maas"), 0))));
        PlainDrill plain = PlainDrill.begin(begun, Sample.course().bank()).next();
        Screen screen = DrillScreen.of(begun, Sample.course().bank(), NOW);
        for (String line : List.of("", "1 2 3 4", "", ":v", "4 3 2 1", "", "", "", ":k", ":b")) {
            plain = plain.on(line, NOW.plusSeconds(9)).next();
            screen = screen(screen, line);
        }
        assertEquals(plain.run(), ((DrillScreen) screen).run());
        List<Move> moves = new ArrayList<>();
        for (Run run = plain.run();
                run.last().isPresent();
                run = run.last().get().before()) {
            moves.add(run.last().get().made().move());
        }
        assertEquals(10, moves.size());
    }

    private static Screen screen(Screen screen, String line) {
        if (line.isEmpty()) {
            return Scenes.pressed(screen, Key.ESCAPE, " ");
        }
        return line.startsWith(":")
                ? Scenes.pressed(screen, Key.ESCAPE, line.substring(1))
                : Scenes.pressed(screen, "e", line, Key.ENTER);
    }
}
