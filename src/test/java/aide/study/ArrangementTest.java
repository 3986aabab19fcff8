package aide.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.bank.Bank;
import aide.bank.BankReader;
import aide.bank.Fact;
import aide.bank.Question;
import aide.disk.BankFolder;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

class ArrangementTest {

    @Test
    void anEventGoesWithoutTheDayInItsTitle() {
        assertEquals(
                Optional.of("3 May 2022: the fair"),
                told(
                        Arrangement.ALL.get(0),
                        Sample.event("fair", "the day of the fair", "2022-05-03")));
    }

    /** Whoever adds facts looks here at what they are ordered and matched with. */
    @Test
    void allThatCanBePutInOrderStandsHere() throws IOException {
        Path golden = Path.of("src", "test", "resources", "study", "arrangements.txt");
        Bank bank = shipped();

        String told = Arrangement.ALL.stream()
                .map(each -> each.ask() + "\n" + told(each, bank))
                .collect(Collectors.joining("\n"));

        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, told);
        }
        assertEquals(Files.readString(golden), told);
    }

    private static Optional<String> told(Arrangement arrangement, Fact fact) {
        Question question = fact.questions().get(0);
        return arrangement.piece(question, fact).map(piece -> piece.fixed() + ": " + piece.moved());
    }

    private static String told(Arrangement arrangement, Bank bank) {
        return bank.questions().stream()
                .flatMap(question -> arrangement.piece(question, bank.factOf(question)).stream())
                .map(piece ->
                        piece.question().id() + "\t" + piece.fixed() + "\t" + piece.moved() + "\n")
                .collect(Collectors.joining());
    }

    private static Bank shipped() {
        return BankReader.read(BankFolder.read(Path.of("questions"), problem -> {
                    throw new IllegalStateException(problem.toString());
                }))
                .bank()
                .orElseThrow();
    }
}
