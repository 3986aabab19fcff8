package aide.cli;

import aide.bank.Bank;
import aide.bank.Fact;
import aide.base.UserError;
import aide.disk.Memoir;
import aide.disk.SourceFolder;
import aide.exchange.FactJson;
import aide.report.Dossier;
import aide.screen.Errand;
import aide.screen.FactText;
import aide.study.Preference;
import aide.study.Preferences;
import aide.study.Progress;
import aide.study.Replay;
import aide.text.Nearest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Prints everything about one fact. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        name = "fact",
        description = "Print everything about one fact, with --sources the cited paragraphs too.")
final class FactCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = "The fact's id, as browse prints it, or that of one of its questions.")
    private String id = "";

    @Option(names = "--json", description = "Write one JSON object.")
    private boolean json;

    @Mixin
    private SourcesOption sources = new SourcesOption();

    private final Outside outside;
    private final BankOption bank;
    private final LearnerOptions options;

    FactCommand(Outside outside, BankOption bank, LearnerOptions options) {
        this.outside = outside;
        this.bank = bank;
        this.options = options;
    }

    @Override
    public Integer call() {
        Optional<SourceFolder> given = sources.documents();
        Request request = options.request(bank);
        Bank read = bank.read();
        Fact fact = read.fact(fact()).orElseThrow(() -> unknown(read));
        Memoir memoir = Learner.memoir(request, read, outside);
        Replay replay = Replay.of(
                memoir.events(),
                Learner.course(request, read, memoir.preferences()).scheduler());
        Progress progress = replay.progress().under(read);
        if (json) {
            outside.page(FactJson.of(fact, progress, replay.answers()));
        } else {
            print(fact, progress, replay);
            passages(fact, given, memoir.preferences());
        }
        Learner.tell(memoir.problems(), outside);
        return Exit.OK;
    }

    private String fact() {
        return id.replaceFirst("/.*", "");
    }

    private void print(Fact fact, Progress progress, Replay replay) {
        Dossier dossier = Dossier.of(fact, progress, outside.clock().get()).with(replay.answers());
        FactText.lines(dossier).forEach(outside::print);
    }

    /** Where the chosen folder has gone since, that is told in their place. */
    private void passages(Fact fact, Optional<SourceFolder> given, Preferences chosen) {
        if (given.isEmpty() && chosen.of(Preference.SOURCES).isEmpty()) {
            return;
        }
        outside.print("");
        Errands errands = new Errands(
                List::of,
                preferences -> preferences,
                () -> given.or(() -> Documents.chosen(chosen)));
        FactText.passages(fact, source -> errands.run(new Errand.Consult(source)))
                .forEach(outside::print);
    }

    private UserError unknown(Bank read) {
        List<String> near =
                Nearest.to(fact(), read.facts().stream().map(Fact::id).toList());
        return new UserError("no fact \"%s\"; %s"
                .formatted(
                        id,
                        near.isEmpty()
                                ? "\"aide browse --only fact\" prints all"
                                : "did you mean " + String.join(" or ", near)));
    }
}
