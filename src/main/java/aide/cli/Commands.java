package aide.cli;

import aide.base.UserError;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads a command line and runs what it asks for.
 *
 * <p>An argument that begins with {@code @} is an answer like any other, not the name of a file.
 */
final class Commands {

    private Commands() {}

    static int run(Outside outside, List<String> args) {
        CommandLine commands = RootCommand.commands(outside)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(writer(outside.out()))
                .setErr(writer(outside.err()))
                .setExpandAtFiles(false)
                .setPosixClusteredShortOptionsAllowed(false)
                .setParameterExceptionHandler(
                        (e, a) -> Failure.told(new UserError(Misread.told(e)), outside))
                .setExecutionExceptionHandler((e, line, result) -> Failure.told(e, outside));
        return commands.execute(args.toArray(String[]::new));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
