package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.bank.Bank;
import aide.bank.BankReader;
import aide.bank.Kind;
import aide.bank.Question;
import aide.drill.Draw;
import aide.drill.Drill;
import aide.drill.Run;
import aide.drill.SetUp;
import aide.fsrs.Fsrs6;
import aide.fsrs.Settings;
import aide.study.Course;
import aide.study.Event;
import aide.study.Preferences;
import aide.study.Progress;
import aide.study.SampleJournal;
import aide.study.Scope;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The pictures in the README are what the shipped bank shows; {@code mvn test -Dtest=PictureTest
 * -Dgolden.update=true} draws them anew.
 */
class PictureTest {

    private static final Path FOLDER = Path.of("src", "doc");
    private static final Path BANK = Path.of("questions");
    private static final Size SIZE = new Size(80, 24);
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T18:30:00+01:00");

    @ParameterizedTest
    @ValueSource(strings = {"study", "timeline", "map", "statistics", "drill"})
    void pictureIsCurrent(String name) throws IOException {
        String svg = Picture.svg(screen(name).view(SIZE));
        Path picture = FOLDER.resolve(name + ".svg");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(picture, svg);
        }
        assertEquals(Files.readString(picture), svg);
    }

    private static Screen screen(String name) throws IOException {
        return switch (name) {
            case "timeline" -> Scenes.pressed(home(), "t");
            case "map" -> Scenes.pressed(home(), "m", Key.DOWN);
            case "statistics" -> {
                Screen asked = Scenes.pressed(home(), "s");
                Screen read = asked.on(new Message.Recalled(journal()), Scenes.NOW, SIZE)
                        .screen();
                yield Scenes.pressed(read, Key.TAB);
            }
            case "drill" -> discussed();
            default -> judged();
        };
    }

    /** A class that was divided, and then was not. */
    private static Screen discussed() throws IOException {
        SetUp setUp = SetUp.of(7).withTitle("10b").withPeople(20);
        Drill drill = Drill.begin(setUp, Draw.of(setUp, bank()));
        Screen asked = DrillScreen.of(Run.begin(drill), bank(), NOW);
        Screen divided = Scenes.pressed(asked, " ", "e", "A9 B4 C2 D5", Key.ENTER, " ");
        return Scenes.pressed(divided, "v", "e", "A17 B1 C0 D2", Key.ENTER, " ", " ");
    }

    private static Screen judged() throws IOException {
        Course course = Course.of(bank(), new Fsrs6(Settings.DEFAULT))
                .with(Scope.ALL.withKinds(Set.of(Kind.WHERE)));
        Screen asked = FirstScreen.study(
                course,
                Preferences.DEFAULT,
                Progress.NOTHING,
                "anna",
                "picture",
                Optional.empty(),
                NOW);
        return asked.on(new Message.Text("a"), NOW.plusSeconds(7), SIZE).screen();
    }

    /** Of somebody who has studied half of the bank for some months. */
    private static Screen home() throws IOException {
        Course course = Course.of(bank(), new Fsrs6(Settings.DEFAULT));
        Progress progress = Progress.sum(journal(), course.scheduler());
        return HomeScreen.of(
                new Visit(course, Preferences.DEFAULT, "anna", "picture", 0, Optional.empty()),
                progress,
                Scenes.NOW);
    }

    private static List<Event> journal() throws IOException {
        List<Question> all = bank().questions();
        return SampleJournal.of(5, 1_500, all.subList(0, all.size() / 2));
    }

    @Test
    void whatSvgWouldReadAsMarkupIsEscaped() {
        Frame frame = new Frame(
                new Size(10, 1), List.of(Line.of("<a> & \"b\"", Style.PICKED)), Optional.empty());

        assertEquals("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 114 43" width="114" height="43"
                     font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="15">
                <rect width="100%" height="100%" rx="8" fill="#14181f"/>
                <rect x="12" y="12" width="81" height="19" fill="#e6d58a"/>
                <text x="12" y="26" textLength="81" xml:space="preserve" fill="#14181f" font-weight="bold">&lt;a&gt; &amp; &quot;b&quot;</text>
                </svg>
                """, Picture.svg(frame));
    }

    private static Bank bank() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(BANK)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                String name = BANK.relativize(file).toString().replace('\\', '/');
                if (name.endsWith(".json") && !name.startsWith("schema/")) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        return BankReader.read(files).bank().orElseThrow();
    }
}
