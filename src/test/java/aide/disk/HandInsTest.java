package aide.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import static java.nio.charset.StandardCharsets.UTF_8;

import aide.base.UserError;
import aide.exchange.EventJson;
import aide.exchange.LearnerLine;
import aide.exchange.SampleEvents;
import aide.study.Event;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class HandInsTest {

    private static final List<Event> ANNA = SampleEvents.of(1, 30);
    private static final List<Event> BEN = SampleEvents.of(2, 20);

    private static final String FOREIGN =
            ": is no learner's history, expected a learner's folder or what"
                    + " \"aide export progress\" writes; skipped";

    @TempDir
    Path temporary;

    @Test
    void aFolderThatIsNotThereIsRefused() {
        UserError refused =
                assertThrows(UserError.class, () -> HandIns.in(temporary.resolve("no"), p -> {}));

        assertEquals(
                "there is no folder " + temporary.resolve("no")
                        + "; it is the one with what students have handed in",
                refused.getMessage());
    }

    @Test
    void foldersHomesFilesAndRenamedJournalsAreLearners() throws IOException {
        write("Anna/journal-desk.jsonl", lines(ANNA));
        write("Anna/progress.json", "whatever".getBytes(UTF_8));
        write("Anna/settings.conf", "whatever".getBytes(UTF_8));
        write("box/home/learners/Ben/journal-lap.jsonl", lines(BEN));
        write("box/home/drills/x.txt", "not of a learner".getBytes(UTF_8));
        write("cleo.jsonl", export("Cleo", SampleEvents.of(3, 5)));
        write("Dora.txt", lines(SampleEvents.of(4, 6)));

        assertRead(Map.of(
                "Anna",
                ANNA,
                "Ben",
                BEN,
                "Cleo",
                SampleEvents.of(3, 5),
                "Dora",
                SampleEvents.of(4, 6)));
    }

    @Test
    void whoIsCalledMeIsNamedByWhereItLies() throws IOException {
        write("Anna/me/journal-desk.jsonl", lines(ANNA));
        write("Ben/aide-memoire/learners/me/journal-lap.jsonl", lines(BEN));
        write("Cleo.jsonl", export("me", SampleEvents.of(3, 5)));
        write("Dora/progress.jsonl", export("me", SampleEvents.of(4, 6)));

        assertRead(Map.of(
                "Anna",
                ANNA,
                "Ben",
                BEN,
                "Cleo",
                SampleEvents.of(3, 5),
                "Dora",
                SampleEvents.of(4, 6)));
    }

    @Test
    void aHomeByItselfHasNobodyElseToBeNamedBy() throws IOException {
        write("learners/me/journal-desk.jsonl", lines(ANNA));

        assertRead(Map.of("me", ANNA));
    }

    @Test
    void twoMachinesAreOneLearner() throws IOException {
        write("desk/Anna/journal-desk.jsonl", lines(ANNA.subList(0, 20)));
        write("lap.jsonl", export("Anna", ANNA.subList(10, 30)));

        assertRead(Map.of("Anna", ANNA));
    }

    @Test
    void aHistoryUnderAnotherNameIsKnownByItsRuns() throws IOException {
        write("anna.jsonl", export("me", ANNA.subList(0, 20)));
        write("anna (1).jsonl", export("me", ANNA));
        write("Annie.jsonl", export("Annie", ANNA.subList(20, 30)));
        write("ben.jsonl", export("me", BEN));

        assertRead(
                Map.of("Annie", ANNA, "ben", BEN),
                "anna: has answers of \"Annie\", too; both are counted as one learner",
                "anna (1): has answers of \"Annie\", too; both are counted as one learner");
    }

    @Test
    void whatIsForeignOrDamagedIsNamedAndTheRestIsRead() throws IOException {
        byte[] torn = lines(ANNA);
        torn[3] ^= 1;
        write("Anna/journal-desk.jsonl", torn);
        write("ben.jsonl", Arrays.copyOf(export("Ben", BEN), export("Ben", BEN).length / 2));
        write("empty.jsonl", new byte[0]);
        write("holiday.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 27, 10});
        write("progress.json", "{}".getBytes(UTF_8));
        write(".DS_Store", "x".getBytes(UTF_8));

        List<String> problems = new ArrayList<>();
        SortedMap<String, List<Event>> read = read(problems);

        assertEquals(ANNA.subList(1, 30), read.get("Anna"));
        int ben = read.getOrDefault("Ben", List.of()).size();
        assertEquals(BEN.subList(0, ben), read.get("Ben"));
        assertEquals(
                List.of(
                        "empty.jsonl" + FOREIGN,
                        "holiday.png" + FOREIGN,
                        "progress.json" + FOREIGN,
                        "Anna/journal-desk.jsonl:1: is damaged; kept, not counted"
                                + " (the checksum does not fit)",
                        "ben.jsonl:" + (ben + 2) + ": is damaged; kept, not counted"
                                + " (the checksum does not fit)",
                        "ben.jsonl: was cut off: " + (ben + 1) + " of 20 lines are there"),
                problems);
    }

    @Test
    void noLinkIsFollowedAndNothingIsSoughtTooDeep() throws IOException {
        Path outside = Files.createDirectories(temporary.resolve("outside"));
        Files.write(outside.resolve("journal-x.jsonl"), lines(BEN));
        write("Anna/journal-desk.jsonl", lines(ANNA));
        write("1/2/3/4/5/6/journal-x.jsonl", lines(BEN));
        Files.createSymbolicLink(temporary.resolve("class/Ben"), outside);
        Files.createSymbolicLink(
                temporary.resolve("class/Anna/journal-2.jsonl"),
                outside.resolve("journal-x.jsonl"));

        assertRead(
                Map.of("Anna", ANNA),
                "1/2/3/4/5/6: lies more than 5 folders deep; skipped",
                "Anna/journal-2.jsonl: is a link, which is not followed; skipped",
                "Ben: is a link, which is not followed; skipped");
    }

    @Test
    void namesAreMadeHarmlessAndShort() throws IOException {
        write("a.jsonl", export("\u001b[2J\u202Eolaf", ANNA));
        write("b.jsonl", export("x".repeat(300), BEN));

        assertRead(Map.of("\uFFFD[2Jolaf", ANNA, "x".repeat(40), BEN));
    }

    @Test
    void aFileThatIsTooLongIsNamed() throws IOException {
        write("Anna/journal-a.jsonl", lines(ANNA));
        write("Anna/journal-b.jsonl", new byte[(int) HandedFile.BYTES_MAX + 1]);

        assertRead(
                Map.of("Anna", ANNA),
                "Anna/journal-b.jsonl: cannot be read: has over 33554432 bytes; skipped");
    }

    private void assertRead(Map<String, List<Event>> expected, String... problems) {
        List<String> told = new ArrayList<>();

        assertEquals(new TreeMap<>(expected), read(told));
        assertEquals(List.of(problems), told);
    }

    private SortedMap<String, List<Event>> read(List<String> told) {
        SortedMap<String, List<Event>> read = new TreeMap<>();
        for (HandIn each : HandIns.in(temporary.resolve("class"), p -> told.add(p.toString()))) {
            HandIn.Contents contents = each.read();
            read.put(each.learner(), contents.events());
            contents.problems().forEach(problem -> told.add(problem.toString()));
        }
        return read;
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = temporary.resolve("class").resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, bytes);
    }

    private static byte[] export(String learner, List<Event> events) {
        return joined(Stream.concat(
                Stream.of(new LearnerLine(learner, events.size()).line()),
                events.stream().map(EventJson::line)));
    }

    private static byte[] lines(List<Event> events) {
        return joined(events.stream().map(EventJson::line));
    }

    private static byte[] joined(Stream<byte[]> lines) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        lines.collect(Collectors.toList()).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
