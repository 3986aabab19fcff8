package aide.cli;

import aide.bank.Bank;
import aide.base.UserError;
import aide.disk.Past;
import aide.report.EuropeMap;
import aide.report.Site;
import aide.report.SiteList;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.concurrent.Callable;

/** Prints a map of Europe with the cities of the bank, or a list of them. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        name = "map",
        description = "Print a map with the cities of the bank, and how well each is known.")
final class MapCommand implements Callable<Integer> {

    private static final int LEAST = 10;
    private static final int MOST = 400;

    @Option(names = "--width", paramLabel = "N", description = "At most N columns, 78 unless told.")
    private int width = 78;

    @Option(names = "--height", paramLabel = "N", description = "At most N rows, 28 unless told.")
    private int height = 28;

    @Option(
            names = "--list",
            description = "No map, but where each city lies and what is told of it.")
    private boolean list;

    private final Outside outside;
    private final BankOption bank;
    private final LearnerOptions options;

    MapCommand(Outside outside, BankOption bank, LearnerOptions options) {
        this.outside = outside;
        this.bank = bank;
        this.options = options;
    }

    @Override
    public Integer call() {
        require("--width", width);
        require("--height", height);
        Bank read = bank.read();
        Past past = Learner.past(options.request(bank), read, outside);
        List<Site> sites = Site.all(read, past.progress(), outside.clock().get());
        if (list) {
            SiteList.told(sites).forEach(outside::print);
        } else {
            EuropeMap.of(sites.stream().map(Site::position).toList(), width, height)
                    .rows()
                    .forEach(row -> outside.print(row.stripTrailing()));
            SiteList.legend(sites).forEach(outside::print);
        }
        Learner.tell(past.problems(), outside);
        return Exit.OK;
    }

    private static void require(String option, int count) {
        if (count < LEAST || count > MOST) {
            throw new UserError(
                    "%s is %d, expected %d to %d".formatted(option, count, LEAST, MOST));
        }
    }
}
