package aide.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.nio.charset.StandardCharsets.UTF_8;

import aide.exchange.Seal;
import aide.fsrs.Fsrs6;
import aide.fsrs.Settings;
import aide.study.Ended;
import aide.study.Event;
import aide.study.Progress;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What programs wrote before this one counts for as much as it did then. */
class PastFormatsTest {

    private static final Path FORMATS = Path.of("src", "test", "resources", "formats");
    private static final String FILE = "journal-tisch-74c4d77f.jsonl";
    private static final Rules RULES = new Rules(new Fsrs6(Settings.DEFAULT), "some");
    private static final Event NEXT =
            new Ended("next-1", OffsetDateTime.parse("2026-12-01T08:00:00Z"));

    /** Members that depend on more than the events. */
    private static final Set<String> OTHER = Set.of("about", "version", "rules", "journals", "crc");

    static Stream<Path> formats() throws IOException {
        try (Stream<Path> files = Files.list(FORMATS)) {
            return files.filter(Files::isDirectory).sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void everyLineCountsAndHasTheSumItHad(Path format) throws IOException {
        MemoryFolder folder = folder(format);
        History history = History.all(folder);
        Set<String> sum = facts(page(folder));

        assertEquals(List.of(), history.problems());
        assertEquals(folder.text(FILE).lines().count(), history.events().size());
        assertEquals(List.of(), Chosen.read(folder).problems());
        assertTrue(Snapshot.read(folder)
                .map(Snapshot::progress)
                .map(progress -> progress.equals(Progress.sum(history.events(), RULES.scheduler())))
                .orElse(true));
        assertTrue(
                sum.containsAll(facts(folder.text(Snapshot.FILE))),
                () -> folder.text(Snapshot.FILE) + "\n" + sum);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void whoeverGoesOnChangesNoLineOfIt(Path format) throws IOException {
        MemoryFolder folder = folder(format);
        byte[] before = folder.file(FILE);
        int events = History.all(folder).events().size();

        sit(folder);

        assertArrayEquals(before, Arrays.copyOf(folder.file(FILE), before.length));
        assertEquals(events + 1, History.all(folder).events().size());
        assertTrue(Snapshot.read(folder).isPresent());
    }

    /** Neither the lines nor the page of a newer program are lost on this one. */
    @Test
    void whatANewerProgramWroteIsToldAndStays() throws IOException {
        MemoryFolder folder = folder(FORMATS.resolve("1-answers"));
        byte[] line =
                Seal.LINE.on("{\"type\":\"nap\",\"id\":\"n-1\",\"at\":\"2026-11-29T07:10:00Z\"}");
        byte[] page = Seal.PAGE.on("{\n  \"version\": 99\n}\n");
        folder.write(FILE, (folder.text(FILE) + text(line) + "\n").getBytes(UTF_8));
        folder.write(Snapshot.FILE, page);
        String before = folder.text(FILE);

        assertEquals(
                List.of(FILE
                        + ":12: was written by a newer aide; kept, not counted (expected one of"
                        + " begin, review, practice, overrule, appeal, undo, end; got \"nap\")"),
                sit(folder));
        assertTrue(folder.text(FILE).startsWith(before));
        assertArrayEquals(page, folder.file(Snapshot.FILE));
        assertEquals(1, sit(folder).size());
    }

    /** Also where that page came while a sitting was going on. */
    @Test
    void aPageOfANewerProgramIsNotWrittenOver() throws IOException {
        MemoryFolder folder = folder(FORMATS.resolve("1-answers"));
        byte[] page = Seal.PAGE.on("{\n  \"version\": 99.5,\n  \"about\": [\"naps\"]\n}\n");
        LearnerFiles files = LearnerFiles.open(folder, "tisch-74c4d77f", RULES);
        assertEquals(Optional.empty(), files.append(List.of(NEXT)));

        folder.write(Snapshot.FILE, page);

        assertEquals(
                List.of("progress.json was not written: it was written by a newer aide; nothing is"
                        + " lost, the next start takes longer"),
                files.close());
        assertArrayEquals(page, folder.file(Snapshot.FILE));
        assertEquals(Optional.of(new Newer(Snapshot.FILE)), Newer.page(folder));
    }

    private static List<String> sit(Folder folder) throws IOException {
        LearnerFiles files = LearnerFiles.open(folder, "tisch-74c4d77f", RULES);
        assertEquals(Optional.empty(), files.append(List.of(NEXT)));
        assertEquals(List.of(), files.close());
        return files.problems().stream().map(Object::toString).toList();
    }

    private static String page(Folder folder) throws IOException {
        return text(new Snapshot(
                        "some",
                        new TreeMap<>(),
                        LearnerFiles.open(folder, "tisch-74c4d77f", RULES).progress())
                .page());
    }

    /** Each line of a page with the names of what it stands in. */
    private static Set<String> facts(String page) {
        Set<String> facts = new HashSet<>();
        String[] names = new String[9];
        for (String line : page.lines().toList()) {
            int depth = (line.length() - line.stripLeading().length()) / 2;
            String bare = line.strip();
            names[depth] = bare.substring(0, Math.max(0, bare.indexOf(':')));
            if (bare.indexOf(':') > 0 && !OTHER.contains(names[1].replace("\"", ""))) {
                String path = String.join("/", Arrays.copyOfRange(names, 1, depth + 1));
                facts.add(path + " " + bare.replaceAll(",$", ""));
            }
        }
        return facts;
    }

    private static MemoryFolder folder(Path format) throws IOException {
        MemoryFolder folder = new MemoryFolder();
        try (Stream<Path> files = Files.list(format)) {
            for (Path file : files.toList()) {
                folder.write(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return folder;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }
}
