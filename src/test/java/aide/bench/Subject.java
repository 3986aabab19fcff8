package aide.bench;

import aide.pty.Pty;
import aide.screen.Size;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A command whose start is timed.
 *
 * @param last what its first output ends with
 */
record Subject(String name, String last, Map<String, String> environment, List<String> command) {

    private static final Size SIZE = new Size(80, 24);
    private static final String INTERRUPT = "\u0003";

    /**
     * One start.
     *
     * @param millis from before the process was there until all of its first output had come
     * @param residentKib the most memory it had used by then; 0 where the system does not tell
     */
    record Start(double millis, long residentKib) {}

    Start start() throws IOException, InterruptedException {
        long before = System.nanoTime();
        try (Pty pty = Pty.start(SIZE, environment, command.toArray(String[]::new))) {
            pty.awaitRaw(last, 0);
            long after = System.nanoTime();
            long resident = residentKib(pty.pid());
            pty.type(INTERRUPT).exitCode();
            return new Start((after - before) / 1e6, resident);
        }
    }

    private static long residentKib(long process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
