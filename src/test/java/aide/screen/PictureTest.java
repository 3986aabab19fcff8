package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.bank.Bank;
import aide.bank.BankReader;
import aide.bank.Kind;
import aide.fsrs.Fsrs6;
import aide.fsrs.Settings;
import aide.study.Course;
import aide.study.Preferences;
import aide.study.Progress;
import aide.study.Scope;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The picture in the README is what the shipped bank shows; -Dgolden.update=true draws it anew. */
class PictureTest {

    private static final Path PICTURE = Path.of("src", "doc", "study.svg");
    private static final Path BANK = Path.of("questions");
    private static final Size SIZE = new Size(80, 24);
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T18:30:00+01:00");

    @Test
    void pictureIsCurrent() throws IOException {
        Course course = Course.of(bank(), new Fsrs6(Settings.DEFAULT))
                .with(new Scope(Set.of(Kind.WHERE), Set.of(), Set.of()));
        Screen asked = FirstScreen.study(
                course,
                Preferences.DEFAULT,
                Progress.NOTHING,
                Optional.empty(),
                "anna",
                "picture",
                Optional.empty(),
                NOW);
        Screen judged =
                asked.on(new Message.Text("a"), NOW.plusSeconds(7), SIZE).screen();

        String svg = Picture.svg(judged.view(SIZE));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(PICTURE.getParent());
            Files.writeString(PICTURE, svg);
        }
        assertEquals(Files.readString(PICTURE), svg);
    }

    @Test
    void whatSvgWouldReadAsMarkupIsEscaped() {
        Frame frame = new Frame(
                new Size(10, 1),
                java.util.List.of(Line.of("<a> & \"b\"", Style.PICKED)),
                Optional.empty());

        assertEquals("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 114 43" width="114" height="43"
                     font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="15">
                <rect width="100%" height="100%" rx="8" fill="#14181f"/>
                <rect x="12" y="12" width="81" height="19" fill="#e6d58a"/>
                <text x="12" y="26" textLength="81" xml:space="preserve" fill="#14181f" font-weight="bold">&lt;a&gt; &amp; "b"</text>
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
