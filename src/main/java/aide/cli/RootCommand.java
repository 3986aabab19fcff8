package aide.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/** The command itself: home. */
@Command(
        name = "aide",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Learn the diplomatic timeline before Russia's 2022 invasion of Ukraine.",
            "Without a command: the home screen."
        },
        footer = {
            "",
            "Exit codes: 0 all is well, 1 problems were found, 2 the command or its place will not"
                    + " do, 3 a bug."
        })
final class RootCommand implements Callable<Integer> {

    @Mixin
    private BankOption bank = new BankOption();

    @Mixin
    private LearnerOptions learner = new LearnerOptions();

    @Mixin
    private SourcesOption sources = new SourcesOption();

    private final Outside outside;

    private RootCommand(Outside outside) {
        this.outside = outside;
    }

    /** All commands; a new one is a file of its own and a line here. */
    static CommandLine commands(Outside outside) {
        RootCommand root = new RootCommand(outside);
        return new CommandLine(root)
                .addSubcommand(new StudyCommand(outside, root.bank, root.learner))
                .addSubcommand(DrillCommand.line(outside, root.bank, root.learner))
                .addSubcommand(new ResultsCommand(outside, root.bank, root.learner))
                .addSubcommand(new PrintCommand(outside, root.bank))
                .addSubcommand(new ReportCommand(outside, root.bank, root.learner))
                .addSubcommand(new PlanCommand(outside, root.bank, root.learner))
                .addSubcommand(new StatsCommand(outside, root.bank, root.learner))
                .addSubcommand(new TimelineCommand(outside, root.bank, root.learner))
                .addSubcommand(new MapCommand(outside, root.bank, root.learner))
                .addSubcommand(new BrowseCommand(outside, root.bank, root.learner))
                .addSubcommand(new FactCommand(outside, root.bank, root.learner))
                .addSubcommand(new AppealsCommand(outside, root.bank, root.learner))
                .addSubcommand(new SettingsCommand(outside, root.bank, root.learner))
                .addSubcommand(ExportCommand.all(outside, root.bank, root.learner))
                .addSubcommand(new MergeCommand(outside, root.learner))
                .addSubcommand(new DoctorCommand(outside, root.bank, root.learner))
                .addSubcommand(new CheckCommand(outside, root.bank))
                .addSubcommand(new ListCommand(outside, root.bank))
                .addSubcommand(JudgeCommand.line(outside, root.bank))
                .addSubcommand(completion())
                .addSubcommand(new HelpCommand());
    }

    private static CommandLine completion() {
        CommandLine completion = new CommandLine(new GenerateCompletion());
        completion.setCommandName("completion");
        return completion;
    }

    @Override
    public Integer call() {
        return OnScreen.of(outside, learner.request(bank).with(sources.documents()))
                .home();
    }
}
