package aide.bench;

import aide.disk.Holder;
import aide.disk.LearnerFolder;
import aide.disk.LearnerName;
import aide.disk.Rules;
import aide.fsrs.Fsrs6;
import aide.fsrs.Settings;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Reads a long journal once, as a process of its own, and prints how many milliseconds that took. */
final class OpenOnce {

    private OpenOnce() {}

    /** {@code aide HOME}: opened and summed up; {@code gson FILE}: each line parsed, nothing else. */
    public static void main(String[] args) throws IOException {
        Path path = Path.of(args[1]);
        long before = System.nanoTime();
        long count = args[0].equals("aide") ? opened(path) : parsed(path);
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
}
