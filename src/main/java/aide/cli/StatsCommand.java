package aide.cli;

import aide.disk.Past;
import aide.report.Statistics;
import aide.study.Course;
import aide.text.Clean;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/** Prints how a learner is doing. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        name = "stats",
        description = "Print what is due, retention, and the hardest questions.")
final class StatsCommand implements Callable<Integer> {

    private static final int CODE_POINTS_MAX = 2_000;

    private final Outside outside;
    private final BankOption bank;
    private final LearnerOptions options;

    StatsCommand(Outside outside, BankOption bank, LearnerOptions options) {
        this.outside = outside;
        this.bank = bank;
        this.options = options;
    }

    @Override
    public Integer call() {
        Request request = options.request(bank);
        Course course = Learner.course(request, bank.read());
        Past past = Learner.past(request, outside);
        Statistics.lines(course, past.progress(), outside.clock().get())
                .forEach(line -> outside.out().println(Clean.line(line, CODE_POINTS_MAX)));
        Learner.tell(past.problems(), outside);
        return Exit.OK;
    }
}
