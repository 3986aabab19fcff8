package aide.bench;

import aide.ask.Verdict;
import aide.disk.Holder;
import aide.disk.LearnerFolder;
import aide.disk.LearnerName;
import aide.disk.Rules;
import aide.fsrs.Fsrs6;
import aide.fsrs.Grade;
import aide.fsrs.Settings;
import aide.study.Ended;
import aide.study.Event;
import aide.study.Input;
import aide.study.Review;
import aide.study.Summing;
import aide.study.Undo;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Reads a long journal once, as a process of its own, and prints how many milliseconds that took.
 *
 * <p>Gson's tree of a line is read either for nothing, or to the same sum; its checksum is left aside.
 */
final class OpenOnce {

    private OpenOnce() {}

    /** {@code aide HOME}: opened and summed up; {@code gson FILE}: each line parsed, nothing else;
     * {@code gson-sum FILE}: each line parsed, and summed up. */
    public static void main(String[] args) throws IOException {
        Path path = Path.of(args[1]);
        long before = System.nanoTime();
        long count = switch (args[0]) {
            case "aide" -> opened(path);
            case "gson-sum" -> summed(path);
            default -> parsed(path);
        };
        System.out.printf("%d %d%n", (System.nanoTime() - before) / 1_000_000, count);
        Runtime.getRuntime().halt(0);
    }

    /** How many reviews are in the sum. */
    private static long opened(Path home) {
        LearnerFolder folder = LearnerFolder.open(
                home,
                new LearnerName("me"),
                "bench",
                new Holder(
                        ProcessHandle.current().pid(), "bench", OffsetDateTime.now(ZoneOffset.UTC)),
                preferences -> new Rules(new Fsrs6(Settings.DEFAULT), "bench"));
        return folder.progress().standings().values().stream()
                .mapToLong(standing -> standing.reviews())
                .sum();
    }

    /** How many lines are reviews. */
    private static long parsed(Path file) throws IOException {
        long reviews = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonObject object = JsonParser.parseString(line).getAsJsonObject();
                reviews += object.get("type").getAsString().equals("review") ? 1 : 0;
            }
        }
        return reviews;
    }

    /** How many reviews are in the sum; corrections are looked for first, as we look for them. */
    private static long summed(Path file) throws IOException {
        List<Event> corrections = new ArrayList<>();
        forEachLine(file, line -> {
            if (line.startsWith("{\"type\":\"undo\"")) {
                corrections.add(event(line));
            }
        });
        Summing summing = Summing.of(corrections, new Fsrs6(Settings.DEFAULT));
        forEachLine(file, line -> summing.add(event(line)));
        return summing.progress().standings().values().stream()
                .mapToLong(standing -> standing.reviews())
                .sum();
    }

    private static void forEachLine(Path file, Consumer<String> work) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                work.accept(line);
            }
        }
    }

    /** What {@link LongJournal} writes. */
    private static Event event(String line) {
        JsonObject object = JsonParser.parseString(line).getAsJsonObject();
        String id = text(object, "id");
        OffsetDateTime at = OffsetDateTime.parse(text(object, "at"));
        return switch (text(object, "type")) {
            case "review" -> review(object, id, at);
            case "undo" -> new Undo(id, at, text(object, "review"));
            default -> new Ended(id, at);
        };
    }

    private static Review review(JsonObject object, String id, OffsetDateTime at) {
        return new Review(
                id,
                at,
                text(object, "question"),
                Input.valueOf(constant(object, "input")),
                text(object, "answer"),
                Verdict.valueOf(constant(object, "verdict")),
                Grade.valueOf(constant(object, "grade")),
                object.get("millis").getAsLong());
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }

    private static String constant(JsonObject object, String name) {
        return text(object, name).toUpperCase(Locale.ROOT);
    }
}
