package aide.cli;

import aide.base.UserError;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/** Stands above the commands that write something to be handed on. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        name = "export",
        description = "Write a learner's progress as one file, to be handed in.")
final class ExportCommand implements Callable<Integer> {

    private ExportCommand() {}

    /** What can be exported; a new one is a file of its own and a line here. */
    static CommandLine all(Outside outside, BankOption bank, LearnerOptions learner) {
        return new CommandLine(new ExportCommand())
                .addSubcommand(new ExportProgressCommand(outside, bank, learner));
    }

    @Override
    public Integer call() {
        throw new UserError("expected \"aide export progress\"; see \"aide export --help\"");
    }
}
