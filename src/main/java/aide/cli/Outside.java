package aide.cli;

import aide.disk.Machine;
import aide.drill.SetUp;
import aide.exchange.Csv;
import aide.json.JsonObject;
import aide.text.Clean;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
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

    private static final int CODE_POINTS_MAX = 2_000;

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
}
