package aide.cli;

import aide.base.UserError;
import aide.disk.DrillShelf;
import aide.drill.Run;
import aide.exchange.Deck;
import aide.exchange.DrillLines;
import aide.exchange.Results;
import aide.screen.DrillText;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Prints what came of a drill. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        name = "results",
        description = "Print what came of a drill: scores, the hardest questions, mix-ups.")
final class ResultsCommand implements Callable<Integer> {

    @Option(names = "--json", description = "One JSON object; results.schema.json tells its keys.")
    private boolean json;

    @Option(names = "--csv", description = "Rows for a spreadsheet, one a question.")
    private boolean csv;

    @Option(
            names = "--deck",
            description = "What was missed, as a deck for aide study --deck FILE.")
    private boolean deck;

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            description = "The drill, as aide drill --list names it; else the last one.")
    private @Nullable String named;

    private final Outside outside;
    private final BankOption bank;
    private final LearnerOptions learner;

    ResultsCommand(Outside outside, BankOption bank, LearnerOptions learner) {
        this.outside = outside;
        this.bank = bank;
        this.learner = learner;
    }

    @Override
    public Integer call() {
        if (Stream.of(json, csv, deck).filter(chosen -> chosen).count() > 1) {
            throw new UserError("--json, --csv and --deck are different forms; choose one");
        }
        DrillShelf shelf = DrillShelf.of(Home.of(learner.home(), outside));
        String name = named == null ? last(shelf) : named;
        DrillLines lines = shelf.read(name, bank.read());
        Run run = Drills.standing(lines, name, outside);
        print(new Results(name, lines.at().orElseThrow(), run.drill()));
        return Exit.OK;
    }

    private static String last(DrillShelf shelf) {
        List<String> names = shelf.names();
        if (names.isEmpty()) {
            throw new UserError("there is no drill yet; aide drill begins one");
        }
        return names.get(names.size() - 1);
    }

    private void print(Results results) {
        if (json) {
            outside.page(results.json());
        } else if (csv) {
            outside.page(results.csv());
        } else if (deck) {
            outside.page(deck(results).json());
        } else {
            String title = results.drill().setUp().title();
            outside.print("drill " + results.name() + (title.isEmpty() ? "" : " of " + title));
            DrillText.lines(results.drill()).forEach(outside::print);
        }
    }

    private static Deck deck(Results results) {
        Deck deck = results.deck();
        if (deck.questions().isEmpty()) {
            throw new UserError("nothing was missed in drill \"%s\", so there is nothing to study"
                    .formatted(results.name()));
        }
        return deck;
    }
}
