package aide.bench;

import aide.screen.Size;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Prints how long it takes from a key to the last byte of the frame that answers it, on a terminal of
 * 120 columns and 40 rows, and how much of a processor the program takes while nobody does anything.
 */
final class KeyTime {

    private static final Size SIZE = new Size(120, 40);
    private static final int WARM_UPS = 200;
    private static final int PRESSES = 400;
    private static final int START_MILLIS = 1_000;
    private static final String INTERRUPT = "\u0003";
    private static final int IDLE_SECONDS = 10;
    private static final Path HOME = Path.of("target", "bench-keys").toAbsolutePath();

    /** Pressed in turns, after keys that lead there. */
    private record Keys(String name, String way, String one, String other) {}

    private static final List<Keys> ALL = List.of(
            new Keys("a choice up and down", "\r", "\u001b[B", "\u001b[A"),
            new Keys("a page of statistics", "s", "\u001b[C", "\u001b[D"),
            new Keys("the timeline, a day on", "t", "\u001b[C", "\u001b[D"),
            new Keys("a letter to search for", "b", "a", "\u007f"));

    private KeyTime() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Table.say("%-26s %9s %9s %9s", "Key to frame, ms", "median", "p99", "most");
        double worst = 0;
        for (Keys keys : ALL) {
            List<Double> millis = millis(keys);
            double p99 = Table.quantile(millis, 0.99);
            worst = Math.max(worst, p99);
            Table.say(
                    "%-26s %9.2f %9.2f %9.2f",
                    keys.name(), Table.median(millis), p99, Table.quantile(millis, 1));
        }
        Table.row("key press to frame, the slowest p99", worst, "ms", "8");
        Table.row("idle", idle(), "ms/s", "5");
    }

    private static Wire start() throws IOException, InterruptedException {
        Map<String, String> environment =
                Map.of("AIDE_HOME", HOME.toString(), "JAVA_HOME", System.getProperty("java.home"));
        String aide = Path.of("aide").toAbsolutePath().toString();
        return Wire.start(SIZE, environment, aide).awaitStart(START_MILLIS);
    }

    private static List<Double> millis(Keys keys) throws IOException, InterruptedException {
        try (Wire wire = start()) {
            wire.press(keys.way());
            List<Double> millis = new ArrayList<>();
            for (int i = 0; i < WARM_UPS + PRESSES; i++) {
                double took = wire.press(i % 2 == 0 ? keys.one() : keys.other());
                if (i >= WARM_UPS) {
                    millis.add(took);
                }
            }
            wire.press(INTERRUPT);
            wire.awaitEnd();
            return millis;
        }
    }

    /** Milliseconds of a processor a second, on a question. */
    private static double idle() throws IOException, InterruptedException {
        try (Wire wire = start()) {
            wire.press("\r");
            Thread.sleep(2_000);
            long before = ticks(wire.pid());
            Thread.sleep(IDLE_SECONDS * 1_000L);
            long after = ticks(wire.pid());
            wire.press(INTERRUPT);
            wire.awaitEnd();
            return (after - before) * 10.0 / IDLE_SECONDS;
        }
    }

    /** Hundredths of a second in the process's code and in the system's, its 14th and 15th field. */
    private static long ticks(long process) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
        List<String> fields = List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1));
        return Long.parseLong(fields.get(11)) + Long.parseLong(fields.get(12));
    }
}
