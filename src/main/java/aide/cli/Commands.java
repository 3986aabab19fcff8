package aide.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a command line and runs what it asks for. */
final class Commands {

    private Commands() {}

    static int run(Outside outside, List<String> args) {
        CommandLine commands = RootCommand.commands(outside)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(writer(outside.out()))
                .setErr(writer(outside.err()))
                .setParameterExceptionHandler((e, a) -> misread(outside, e))
                .setExecutionExceptionHandler((e, line, result) -> Failure.told(e, outside));
        return commands.execute(args.toArray(String[]::new));
    }

    private static int misread(Outside outside, ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        outside.err()
                .println("aide: " + e.getMessage() + "; \"" + command + " --help\" says what may");
        return Exit.USAGE;
    }

    private static PrintWriter writer(java.io.PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
