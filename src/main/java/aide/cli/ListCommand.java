package aide.cli;

import aide.bank.Bank;
import aide.bank.Question;
import aide.exchange.QuestionJson;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/** Prints the questions of a bank. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        name = "list",
        description = "Print every question with its answers.")
final class ListCommand implements Callable<Integer> {

    @Option(names = "--json", description = "Write one JSON array, with all accepted spellings.")
    private boolean json;

    private final Outside outside;
    private final BankOption bankOption;

    ListCommand(Outside outside, BankOption bankOption) {
        this.outside = outside;
        this.bankOption = bankOption;
    }

    @Override
    public Integer call() {
        Bank bank = bankOption.read();
        if (json) {
            outside.page(QuestionJson.all(bank));
        } else {
            bank.questions().forEach(this::print);
        }
        return Exit.OK;
    }

    private void print(Question question) {
        outside.row(
                question.id(),
                question.kind().id(),
                question.ask(),
                question.answer().shown());
    }
}
