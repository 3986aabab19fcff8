package aide.cli;

import aide.ask.Judge;
import aide.ask.Judgement;
import aide.bank.Bank;
import aide.bank.Question;
import aide.base.UserError;
import aide.exchange.JudgementJson;
import aide.text.Clean;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;

/** Judges answers without a sitting: for scripts, and for whoever writes a bank. */
@Command(
        name = "judge",
        description = {
            "Judge an answer to a question; nothing is saved.",
            "Without arguments, lines of ID<TAB>ANSWER are read, and a JSON object a line is written."
        })
final class JudgeCommand implements Callable<Integer> {

    private static final int CODE_POINTS_MAX = 2_000;

    @Mixin
    private BankOption bankOption = new BankOption();

    @Option(names = "--json", description = "Write the judgement as a JSON object.")
    private boolean json;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ID",
            description = "The question's id, as list prints it.")
    private String id = "";

    @Parameters(
            index = "1..*",
            paramLabel = "ANSWER",
            description = "The answer; several words are put together.")
    private List<String> answer = List.of();

    private final Outside outside;

    JudgeCommand(Outside outside) {
        this.outside = outside;
    }

    @Override
    public Integer call() {
        Bank bank = bankOption.read();
        if (id.isEmpty()) {
            return judgeLines(bank);
        }
        Question question =
                bank.question(id).orElseThrow(() -> new UserError(JudgementJson.unknown(id)));
        if (answer.isEmpty()) {
            throw new UserError("no answer to judge; give one behind the id, \"\" for none");
        }
        String text = String.join(" ", answer);
        Judgement judgement = judge(bank, question, text);
        outside.out()
                .println(
                        json
                                ? JudgementJson.of(id, text, judgement).line()
                                : Clean.line(said(judgement), CODE_POINTS_MAX));
        return Exit.OK;
    }

    private int judgeLines(Bank bank) {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(outside.in(), StandardCharsets.UTF_8));
        try {
            int exit = Exit.OK;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                exit = Math.max(exit, judgeLine(bank, line));
            }
            return exit;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int judgeLine(Bank bank, String line) {
        int tab = line.indexOf('\t');
        String asked = tab < 0 ? line : line.substring(0, tab);
        String text = tab < 0 ? "" : line.substring(tab + 1);
        return bank.question(asked)
                .map(question -> {
                    Judgement judgement = judge(bank, question, text);
                    outside.out()
                            .println(JudgementJson.of(asked, text, judgement).line());
                    return Exit.OK;
                })
                .orElseGet(() -> {
                    outside.out().println(JudgementJson.problem(asked, text).line());
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
