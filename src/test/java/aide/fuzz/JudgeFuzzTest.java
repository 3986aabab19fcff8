package aide.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.ask.Judge;
import aide.ask.Judgement;
import aide.bank.Bank;
import aide.bank.BankReader;
import aide.bank.Question;
import aide.disk.BankFolder;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.api.Tag;

import java.nio.file.Path;
import java.util.List;

/** Whatever is answered to a question of the repository is judged, and twice alike. */
@Tag("fuzz")
class JudgeFuzzTest {

    private static final Bank BANK = BankReader.read(
                    BankFolder.read(Path.of("questions"), problem -> {}))
            .bank()
            .orElseThrow();

    /** The first two letters choose the question. */
    @FuzzTest(maxDuration = "30s")
    void isJudged(byte[] bytes) {
        String text = Fuzzed.text(bytes);
        int begin = Math.min(2, text.length());
        List<Question> questions = BANK.questions();
        int number = Math.floorMod(text.substring(0, begin).hashCode(), questions.size());
        Question question = questions.get(number);

        Judgement judgement = judge(question, text.substring(begin));

        assertEquals(judgement, judge(question, text.substring(begin)));
    }

    private static Judgement judge(Question question, String text) {
        return Judge.judge(question.answers(), text, question.ask(), BANK.known());
    }
}
