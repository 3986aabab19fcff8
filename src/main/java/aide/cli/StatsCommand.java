package aide.cli;

import aide.report.Statistics;
import aide.study.Limits;
import aide.text.Clean;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.util.concurrent.Callable;

/** Prints how a learner is doing. */
@Command(name = "stats", description = "Print what is due, retention, and the hardest questions.")
final class StatsCommand implements Callable<Integer> {

    private static final int CODE_POINTS_MAX = 2_000;

    @Mixin
    private BankOption bank = new BankOption();

    @Mixin
    private LearnerOptions options = new LearnerOptions();

    private final Outside outside;

    StatsCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() {
        Request request = new Request(
                options.home(),
                options.learner(),
                bank.folder(),
                Limits.DEFAULT,
                Request.DEFAULT.kinds());
        Learner learner = Learner.open(request, bank.read(), outside);
        Statistics.lines(learner.course(), learner.progress(), outside.clock().get())
                .forEach(line -> outside.out().println(Clean.line(line, CODE_POINTS_MAX)));
        return learner.close();
    }
}
