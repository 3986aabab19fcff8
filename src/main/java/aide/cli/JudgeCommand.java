package aide.cli;

import aide.ask.Judge;
import aide.ask.Judgement;
import aide.bank.Bank;
import aide.bank.Question;
import aide.base.UserError;
import aide.exchange.JudgementJson;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Judges answers without a sitting: for scripts, and for whoever writes a bank. */
@Command(
        name = "judge",
        description = {
            "Judge an answer to a question; nothing is saved.",
            "Without arguments, lines of ID<TAB>ANSWER are read, and a JSON object a line is written."
        })
final class JudgeCommand implements Callable<Integer> {

    @Option(names = "--json", description = "Write the judgement as a JSON object.")
    private boolean json;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID",
            description = "The question's id, as list prints it.")
    private @Nullable String id;

    @Parameters(
            index = "1..*",
            paramLabel = "ANSWER",
            description = "The answer; several words are put together.")
    private List<String> answer = List.of();

    private final Outside outside;
    private final BankOption bankOption;

    private JudgeCommand(Outside outside, BankOption bankOption) {
        this.outside = outside;
        this.bankOption = bankOption;
    }

    /** An answer such as -5 is no option; nor is -hello, so there is no -h. */
    static CommandLine line(Outside outside, BankOption bank) {
        CommandLine line = new CommandLine(new JudgeCommand(outside, bank));
        line.getCommandSpec()
                .addOption(OptionSpec.builder("--help")
                        .type(boolean.class)
                        .usageHelp(true)
                        .description("Show this help message and exit.")
                        .build());
        return line.setUnmatchedOptionsArePositionalParams(true);
    }

    @Override
    public Integer call() {
        Bank bank = bankOption.read();
        return id == null ? judgeLines(bank) : judgeOne(bank, id);
    }

    private int judgeOne(Bank bank, String asked) {
        Question question =
                bank.question(asked).orElseThrow(() -> new UserError(JudgementJson.unknown(asked)));
        if (answer.isEmpty()) {
            throw new UserError("no answer to judge; give one behind the id, \"\" for none");
        }
        String text = String.join(" ", answer);
        Judgement judgement = judge(bank, question, text);
        if (json) {
            outside.line(JudgementJson.of(asked, text, judgement));
        } else {
            outside.print(said(judgement));
        }
        return Exit.OK;
    }

    /** A script may wait for the answer to one line before it sends the next. */
    private int judgeLines(Bank bank) {
        InputLines lines = new InputLines(outside.in());
        int exit = Exit.OK;
        Optional<String> line = lines.next();
        while (line.isPresent()) {
            exit = Math.max(exit, judgeLine(bank, line.get()));
            outside.flush();
            line = lines.next();
        }
        return exit;
    }

    private int judgeLine(Bank bank, String line) {
        int tab = line.indexOf('\t');
        String asked = tab < 0 ? line : line.substring(0, tab);
        String text = tab < 0 ? "" : line.substring(tab + 1);
        return bank.question(asked)
                .map(question -> {
                    Judgement judgement = judge(bank, question, text);
                    outside.line(JudgementJson.of(asked, text, judgement));
                    return Exit.OK;
                })
                .orElseGet(() -> {
                    outside.line(JudgementJson.problem(asked, text));
                    return Exit.PROBLEMS;
                });
    }

    private static Judgement judge(Bank bank, Question question, String text) {
        return Judge.judge(question.answers(), text, question.ask(), bank.known());
    }

    private static String said(Judgement judgement) {
        return JudgementJson.word(judgement.verdict()) + ": " + judgement.why();
    }
}
