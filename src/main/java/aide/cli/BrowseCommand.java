package aide.cli;

import aide.bank.Bank;
import aide.base.UserError;
import aide.disk.Past;
import aide.report.Catalogue;
import aide.report.Item;
import aide.report.Order;
import aide.report.Shelf;
import aide.study.StudyDay;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Prints what is found by its words, a line each. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        name = "browse",
        description = "Print the facts, names and questions that have all these words, however they"
                + " are spelt; without words, all there are.")
final class BrowseCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "The beginning of a word.")
    private List<String> words = List.of();

    @Option(
            names = "--sort",
            paramLabel = "BY",
            description = "By date, due, difficulty or source; by date unless told.")
    private String sort = Order.DATE.id();

    @Option(
            names = "--only",
            paramLabel = "WHAT",
            description = "Only fact, name or question; all three unless told.")
    private @Nullable String only;

    private final Outside outside;
    private final BankOption bank;
    private final LearnerOptions options;

    BrowseCommand(Outside outside, BankOption bank, LearnerOptions options) {
        this.outside = outside;
        this.bank = bank;
        this.options = options;
    }

    @Override
    public Integer call() {
        Order order = Order.of(sort).orElseThrow(() -> unknown("--sort", sort, Order.ids()));
        Optional<Shelf> shelf = shelf();
        Bank read = bank.read();
        Past past = Learner.past(options.request(bank), read, outside);
        OffsetDateTime now = outside.clock().get();
        List<Item> found = Catalogue.of(read, past.progress(), now)
                .by(order)
                .find(shelf, String.join(" ", words));
        found.forEach(item -> print(item, order, StudyDay.of(now)));
        Learner.tell(past.problems(), outside);
        if (found.isEmpty()) {
            outside.tell("nothing has all these words");
        }
        return Exit.OK;
    }

    private Optional<Shelf> shelf() {
        return Optional.ofNullable(only)
                .map(id -> Shelf.of(id).orElseThrow(() -> unknown("--only", id, Shelf.ids())));
    }

    private static UserError unknown(String option, String got, List<String> ids) {
        return new UserError(
                "%s is \"%s\", expected one of %s".formatted(option, got, String.join(", ", ids)));
    }

    private void print(Item item, Order order, LocalDate today) {
        outside.row(
                item.measure().grasp().sign(),
                item.shelf().id(),
                item.id(),
                order.shown(item.measure(), today),
                item.text());
    }
}
