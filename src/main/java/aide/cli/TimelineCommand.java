package aide.cli;

import aide.bank.Bank;
import aide.disk.Past;
import aide.report.Timeline;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/** Prints the events of a bank on their days, and how well the learner knows each. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        name = "timeline",
        description = "Print the events in the order of their days, and how well each is known.")
final class TimelineCommand implements Callable<Integer> {

    private final Outside outside;
    private final BankOption bank;
    private final LearnerOptions options;

    TimelineCommand(Outside outside, BankOption bank, LearnerOptions options) {
        this.outside = outside;
        this.bank = bank;
        this.options = options;
    }

    @Override
    public Integer call() {
        Bank read = bank.read();
        Past past = Learner.past(options.request(bank), read, outside);
        Timeline.lines(read, past.progress()).forEach(line -> outside.print(line));
        Learner.tell(past.problems(), outside);
        return Exit.OK;
    }
}
