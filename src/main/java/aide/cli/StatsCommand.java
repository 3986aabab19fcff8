package aide.cli;

import aide.bank.Bank;
import aide.base.UserError;
import aide.disk.Memoir;
import aide.json.JsonObject;
import aide.report.Basis;
import aide.report.Chapter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;

/** Prints how a learner is doing. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        name = "stats",
        description = "Print statistics: what is due, retention, weak spots, and more.")
final class StatsCommand implements Callable<Integer> {

    private static final int WIDTH_MIN = 40;
    private static final int WIDTH_MAX = 400;
    private static final String INDENT = "  ";

    /** Whoever completes the command line is offered these. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Chapter.ids().iterator();
        }
    }

    @Parameters(
            arity = "0..*",
            paramLabel = "NAME",
            completionCandidates = Names.class,
            description = "Only some of ${COMPLETION-CANDIDATES}.")
    private List<String> names = List.of();

    @Option(
            names = "--json",
            description = "Write one JSON object; stats.schema.json tells its keys.")
    private boolean json;

    @Option(names = "--width", paramLabel = "N", description = "Columns of a line, 80 unless told.")
    private int width = 80;

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
        List<Chapter> asked = asked();
        requireWidth();
        Request request = options.request(bank);
        OffsetDateTime now = outside.clock().get();
        Bank read = bank.read();
        Memoir memoir = Learner.memoir(request, read, outside);
        Basis basis =
                Basis.of(Learner.course(request, read, memoir.preferences()), memoir.events(), now);
        if (json) {
            outside.page(page(asked, basis));
        } else {
            print(asked, basis);
        }
        Learner.tell(memoir.problems(), outside);
        Learner.ahead(basis.progress(), now).ifPresent(outside::tell);
        return Exit.OK;
    }

    private List<Chapter> asked() {
        return names.isEmpty()
                ? Chapter.ALL
                : names.stream().map(StatsCommand::chapter).toList();
    }

    private static Chapter chapter(String name) {
        return Chapter.of(name)
                .orElseThrow(() -> new UserError("no statistic \"%s\", expected one of %s"
                        .formatted(name, String.join(", ", Chapter.ids()))));
    }

    private void requireWidth() {
        if (width < WIDTH_MIN || width > WIDTH_MAX) {
            throw new UserError(
                    "--width is %d, expected %d to %d".formatted(width, WIDTH_MIN, WIDTH_MAX));
        }
    }

    private static JsonObject page(List<Chapter> asked, Basis basis) {
        JsonObject page = new JsonObject().put("at", basis.now().toString());
        asked.forEach(each -> page.put(each.id(), each.of(basis).json()));
        return page;
    }

    private void print(List<Chapter> asked, Basis basis) {
        boolean first = true;
        for (Chapter each : asked) {
            if (!first) {
                outside.print("");
            }
            first = false;
            outside.print(each.title());
            each.of(basis)
                    .lines(width - INDENT.length())
                    .forEach(line -> outside.print(line.isEmpty() ? line : INDENT + line));
        }
    }
}
