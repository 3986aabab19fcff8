package aide.cli;

import aide.bank.Bank;
import aide.bank.BankCheck;
import aide.bank.Coverage;
import aide.bank.Source;
import aide.bank.SourceCheck;
import aide.base.Count;
import aide.base.Problem;
import aide.base.UserError;
import aide.disk.SourceFolder;
import aide.exchange.CoveragePage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** Tells all problems of a bank. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        name = "check",
        description = {
            "Tell all problems of a bank, and with --sources of its citations.",
            "With --coverage, print which facts cite each paragraph instead."
        })
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private SourcesOption sources = new SourcesOption();

    @Option(
            names = "--coverage",
            description = "Print the page questions/COVERAGE.md instead of problems.")
    private boolean coverage;

    private final Outside outside;
    private final BankOption bankOption;

    CheckCommand(Outside outside, BankOption bankOption) {
        this.outside = outside;
        this.bankOption = bankOption;
    }

    @Override
    public Integer call() {
        return coverage ? page() : problems();
    }

    /** A page and problems in one stream would be neither; so the documents are not asked. */
    private int page() {
        if (sources.isGiven()) {
            throw new UserError("--coverage prints a page and checks nothing;"
                    + " give --sources without it to check");
        }
        Bank bank = bankOption.read();
        CoveragePage.of(bank).lines().forEach(outside::print);
        outside.tell(checked(bank));
        tellGaps(bank);
        return Exit.OK;
    }

    private int problems() {
        List<Problem> problems = new ArrayList<>();
        try {
            Bank bank = bankOption.read();
            problems.addAll(BankCheck.check(bank));
            problems.addAll(citations(bank));
            outside.tell(checked(bank));
            tellGaps(bank);
        } catch (BankProblems e) {
            problems.addAll(e.problems());
        }
        BankProblems.tell(problems, outside::print);
        return problems.isEmpty() ? Exit.OK : Exit.PROBLEMS;
    }

    private List<Problem> citations(Bank bank) {
        Optional<SourceFolder> folder = sources.documents();
        if (folder.isEmpty()) {
            outside.tell("citations were not checked; --sources DIR has the documents");
            return List.of();
        }
        return SourceCheck.check(bank, documents(folder.get(), bank));
    }

    /** Those that can be read; the check tells which are missing. */
    private Map<String, byte[]> documents(SourceFolder folder, Bank bank) {
        Map<String, byte[]> documents = new TreeMap<>();
        for (Source source : bank.sources()) {
            try {
                documents.put(source.file(), folder.document(source.file()));
            } catch (IOException e) {
                outside.tell("aide: " + source.file() + ": " + e.getMessage());
            }
        }
        return documents;
    }

    /** No problem as long as a bank grows: nobody is taught anything wrong. */
    private void tellGaps(Bank bank) {
        int gaps = Coverage.of(bank).stream()
                .mapToInt(source -> source.gaps().size())
                .sum();
        if (gaps > 0) {
            outside.tell(new Count(gaps, "paragraph") + " without a fact"
                    + (coverage ? "" : "; --coverage shows which"));
        }
    }

    private static String checked(Bank bank) {
        return String.join(
                ", ",
                new Count(bank.questions().size(), "question").toString(),
                new Count(bank.facts().size(), "fact").toString(),
                new Count(bank.entries().size(), "name").toString(),
                new Count(bank.sources().size(), "source").toString());
    }
}
