package aide.bench;

import com.google.errorprone.annotations.FormatMethod;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints how long {@code aide report} takes over a very large class, and how much memory. */
final class ClassReportTime {

    private static final int LEARNERS = 1_000;
    private static final int ANSWERS = 2_000;
    private static final int RUNS = 3;

    private ClassReportTime() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("class");
        try {
            ClassFiles.write(folder, LEARNERS, ANSWERS);
            List<Run> runs = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                runs.add(run(folder));
            }
            runs.sort(Comparator.comparingDouble(Run::seconds));
            Run median = runs.get(RUNS / 2);
            say("Report on %,d learners with %,d answers each", LEARNERS, ANSWERS);
            say("%10.1f  seconds, the aim is 20; the median of %d runs", median.seconds(), RUNS);
            say("%10d  MB resident, the aim is 256", median.megabytes());
        } finally {
            delete(folder);
        }
    }

    private record Run(double seconds, long megabytes) {}

    /** The system keeps the greatest size that a process ever had, but not longer than the process. */
    private static Run run(Path folder) throws IOException, InterruptedException {
        Path out = Files.createTempFile("report", ".txt");
        long before = System.nanoTime();
        Process process = new ProcessBuilder("./aide", "report", folder.toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long most = 0;
        while (process.isAlive()) {
            most = Math.max(most, resident(process.pid()));
            Thread.sleep(20);
        }
        double seconds = (System.nanoTime() - before) / 1e9;
        if (process.waitFor() != 0 || Files.size(out) == 0) {
            throw new IllegalStateException("the report failed");
        }
        Files.delete(out);
        return new Run(seconds, most);
    }

    private static long resident(long process) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (UncheckedIOException e) {
            return 0;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @FormatMethod
    private static void say(String line, Object... parts) {
        System.out.println(String.format(Locale.ROOT, line, parts));
    }
}
