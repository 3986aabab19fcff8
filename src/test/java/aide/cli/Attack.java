package aide.cli;

import aide.base.FirstProblems;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A file that somebody has made to hurt whoever opens it, and what the program answers.
 *
 * @param command in which DIR stands for the folder with the file, as in what is said
 */
record Attack(
        String name,
        Trap trap,
        List<String> command,
        Supplier<InputStream> typed,
        Outcome expected) {

    private static final String DIR = "DIR";

    static Attack of(String name, Trap trap, List<String> command, Outcome expected) {
        return new Attack(name, trap, command, InputStream::nullInputStream, expected);
    }

    /** An attack by what is typed, or sent through a pipe. */
    static Attack typed(String name, String typed, List<String> command, Outcome expected) {
        byte[] bytes = typed.getBytes(StandardCharsets.UTF_8);
        return new Attack(
                name, folder -> {}, command, () -> new ByteArrayInputStream(bytes), expected);
    }

    /** Problems that were found, one a line, and then their number. */
    static Outcome problems(String... problems) {
        String count = problems.length + (problems.length == 1 ? " problem" : " problems");
        return new Outcome(
                Exit.PROBLEMS, "", lines(Stream.concat(Stream.of(problems), Stream.of(count))));
    }

    /** A problem of each of the first lines, and what is said behind them. */
    static String[] first(String problem, String... rest) {
        return Stream.concat(
                        IntStream.rangeClosed(1, FirstProblems.MAX)
                                .mapToObj(i -> problem.replace("#", Integer.toString(i))),
                        Stream.of(rest))
                .toArray(String[]::new);
    }

    static String lines(String... lines) {
        return lines(Stream.of(lines));
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").reduce("", String::concat);
    }

    /** Sets the trap in an empty folder, and walks into it. */
    Outcome in(Path folder) throws IOException {
        trap.in(folder);
        Outcome outcome = new Trial(folder.resolve("home"))
                .types(typed.get())
                .run(command.stream()
                        .map(word -> word.replace(DIR, folder.toString()))
                        .toList());
        return new Outcome(
                outcome.exit(), told(outcome.out(), folder), told(outcome.err(), folder));
    }

    /** Of a letter without end nobody would count how often it is told. */
    private static String told(String text, Path folder) {
        return text.replace(folder.toString(), DIR).replaceAll("x{60,}", "xx");
    }

    @Override
    public String toString() {
        return name;
    }
}
