package aide.cli;

import aide.base.Meanwhile;
import aide.disk.Machine;
import aide.drill.SetUp;
import aide.exchange.Csv;
import aide.json.JsonObject;
import aide.text.Clean;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that comes from outside the program, in one place and nowhere else.
 *
 * @param clock the moment where the learner is, to the millisecond
 * @param run a name that no other run has
 * @param screen where the terminal draws, without anything between
 * @param process the number of this process
 * @param machine asked for when the terminal is already on its way, like the process
 */
record Outside(
        InputStream in,
        PrintStream out,
        PrintStream err,
        OutputStream screen,
        Map<String, String> environment,
        Supplier<OffsetDateTime> clock,
        Supplier<String> run,
        LongSupplier process,
        Supplier<Machine> machine) {

    private static final int RUN_LETTERS = 8;
    private static final int CODE_POINTS_MAX = 2_000;
    private static final int BUFFER_BYTES = 8192;

    /** The real world; text is UTF-8 in any locale. */
    static Outside world() {
        Meanwhile.run(new Zones(), "zones");
        Map<String, String> environment = System.getenv();
        return new Outside(
                System.in,
                utf8(System.out),
                utf8(System.err),
                System.out,
                environment,
                Outside::now,
                () -> randomName(Machine.of(environment)),
                () -> ProcessHandle.current().pid(),
                () -> Machine.of(environment));
    }

    /**
     * The table of time zones is long, and everybody needs it: it is read while the first lambda is linked,
     * which takes as long. So this must not be one.
     */
    private static final class Zones implements Runnable {

        @Override
        public void run() {
            TimeZone.getDefault();
        }
    }

    String variable(String name) {
        return environment.getOrDefault(name, "");
    }

    /** Another one each time, short enough to be read from one screen and typed at another. */
    long seed() {
        return Math.floorMod(run.get().hashCode(), (int) SetUp.SEED_MAX + 1);
    }

    /** Prints a line of data, made harmless: it may hold what a stranger's bank says. */
    void print(String line) {
        out.println(Clean.line(line, CODE_POINTS_MAX));
    }

    /** Prints what belongs together as one line, with tabs between. */
    void row(String... cells) {
        out.println(Stream.of(cells)
                .map(cell -> Clean.line(cell, CODE_POINTS_MAX))
                .collect(Collectors.joining("\t")));
    }

    /** Prints JSON for people, in which nothing harmful is left but as an escape. */
    void page(JsonObject object) {
        out.print(object.page());
    }

    void page(List<JsonObject> objects) {
        out.print(JsonObject.page(objects));
    }

    /** Prints JSON on one line. */
    void line(JsonObject object) {
        out.println(object.line());
    }

    /** Prints a table, which has cleaned its cells. */
    void page(Csv table) {
        out.print(table.page());
    }

    /** Prints sealed lines of JSON as they are. */
    void lines(byte[] json) {
        out.write(json, 0, json.length);
    }

    /** Lets everybody see what was printed so far. */
    void flush() {
        out.flush();
    }

    /** Tells a line about the work itself, whoever reads the data. */
    void tell(String line) {
        err.println(Failure.line(line));
    }

    /** By the older class of time zones: the newer one reads their table a second time. */
    private static OffsetDateTime now() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        int offsetMillis = TimeZone.getDefault().getOffset(now.toEpochMilli());
        return now.atOffset(ZoneOffset.ofTotalSeconds(offsetMillis / 1_000));
    }

    /** The stream of the process takes bytes as they are; only text would meet its locale. */
    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(
                new BufferedOutputStream(stream, BUFFER_BYTES), false, StandardCharsets.UTF_8);
    }

    /**
     * Not from a secure source, which takes as long as a tenth of the start: nobody gains by guessing
     * it, and the moment, the process and the machine make it another each time.
     */
    private static String randomName(Machine machine) {
        long seed = System.nanoTime() ^ System.currentTimeMillis() << 20;
        long place = ProcessHandle.current().pid() * 31 + machine.device().hashCode();
        SplittableRandom random = new SplittableRandom(seed ^ place << 40);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < RUN_LETTERS; i++) {
            name.append(Character.forDigit(random.nextInt(36), 36));
        }
        return name.toString();
    }
}
