package aide.cli;

import aide.ask.Judge;
import aide.ask.Verdict;
import aide.bank.Bank;
import aide.bank.Question;
import aide.base.Count;
import aide.disk.Memoir;
import aide.exchange.AppealJson;
import aide.screen.FactText;
import aide.study.Appeal;
import aide.study.Replay;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.concurrent.Callable;

/** Prints which answers a learner takes for right that the bank does not know. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        name = "appeals",
        description = "Print the answers that were right after all, to be taken into the bank.")
final class AppealsCommand implements Callable<Integer> {

    @Option(names = "--json", description = "Write a list of JSON objects.")
    private boolean json;

    @Option(names = "--all", description = "Those too that the bank accepts by now.")
    private boolean all;

    private final Outside outside;
    private final BankOption bank;
    private final LearnerOptions options;

    AppealsCommand(Outside outside, BankOption bank, LearnerOptions options) {
        this.outside = outside;
        this.bank = bank;
        this.options = options;
    }

    /** An appeal about a question that there still is. */
    private record Open(Appeal appeal, Question question) {}

    @Override
    public Integer call() {
        Request request = options.request(bank);
        Bank read = bank.read();
        Memoir memoir = Learner.memoir(request, read, outside);
        Replay replay = Replay.of(
                memoir.events(),
                Learner.course(request, read, memoir.preferences()).scheduler());
        List<Open> open = replay.appeals().stream()
                .flatMap(appeal -> read.question(appeal.question()).stream()
                        .map(question -> new Open(appeal, question)))
                .filter(each -> all || !isAccepted(each, read))
                .toList();
        if (json) {
            outside.page(open.stream()
                    .map(each ->
                            AppealJson.of(each.appeal, each.question, read.factOf(each.question)))
                    .toList());
        } else {
            print(open, read);
        }
        Learner.tell(memoir.problems(), outside);
        return Exit.OK;
    }

    private static boolean isAccepted(Open open, Bank bank) {
        Question question = open.question;
        return Judge.judge(question.answers(), open.appeal.answer(), question.ask(), bank.known())
                        .verdict()
                == Verdict.CORRECT;
    }

    private void print(List<Open> open, Bank bank) {
        open.forEach(each -> {
            outside.print(each.question.id() + " " + each.question.ask());
            outside.print("    answered: " + each.appeal.answer() + " ("
                    + each.appeal.at().toLocalDate() + ")");
            outside.print("    right:    " + each.question.answer().shown());
            FactText.citations(bank.factOf(each.question))
                    .forEach(cited -> outside.print("    stated in: " + cited));
        });
        outside.print(new Count(open.size(), "answer") + " to be looked at");
    }
}
