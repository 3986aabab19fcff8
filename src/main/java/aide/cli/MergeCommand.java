package aide.cli;

import aide.base.Count;
import aide.base.Problem;
import aide.disk.HandedFile;
import aide.disk.LearnerName;
import aide.disk.Machine;
import aide.disk.Merge;
import aide.disk.MergeFiles;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Takes what a learner did on other machines into the journal of this one. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        name = "merge",
        description = "Take what was learnt on other machines into this one's journal.")
final class MergeCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "PLACE",
            description = "A file that aide export progress wrote, a backup, a journal, or a"
                    + " learner's folder; none is changed.")
    private List<Path> places = List.of();

    @Option(names = "--as-mine", description = "Even where it is the history of another learner.")
    private boolean asMine;

    private final Outside outside;
    private final LearnerOptions options;

    MergeCommand(Outside outside, LearnerOptions options) {
        this.outside = outside;
        this.options = options;
    }

    @Override
    public Integer call() {
        LearnerName learner = new LearnerName(options.learner());
        List<Problem> problems = new ArrayList<>();
        List<HandedFile> files = MergeFiles.in(places, learner, asMine, problems::add);
        Machine machine = outside.machine().get();
        Merge.Outcome outcome = Merge.into(
                Home.of(options.home(), outside),
                learner,
                machine.device(),
                Learner.holder(machine, outside),
                files);
        problems.addAll(outcome.problems());
        return told(outcome, problems);
    }

    private int told(Merge.Outcome outcome, List<Problem> problems) {
        outside.print("%s new and saved, %d already there, %s not understood"
                .formatted(
                        new Count(outcome.added(), "event"),
                        outcome.known(),
                        new Count(outcome.misread(), "line")));
        Learner.tell(problems, outside);
        outcome.lost().ifPresent(why -> outside.err().println(Failure.line("aide: " + why)));
        return problems.isEmpty() && outcome.lost().isEmpty() ? Exit.OK : Exit.PROBLEMS;
    }
}
