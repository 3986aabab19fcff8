package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.json.Node;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class ListCommandTest {

    private static final String BANK = Trial.BANK.toString();

    @TempDir
    Path temporary;

    @Test
    void everyQuestionIsALine() {
        assertEquals(Outcome.ok("""
                        signing/when\twhen\tOn what date was the harbour treaty signed, according to The Herald?\t12 March 2022
                        signing/where\twhere\tIn which port was the treaty signed?\tBergen
                        signing/weekday\twhat\tOn which weekday was the treaty signed?\tSaturday
                        fleet/how-many\thow-many\tHow many boats does the treaty free of a charge?\t40 boats
                        """), trial().run("list", "--bank", BANK));
    }

    @Test
    void jsonIsOneArrayOfExactlyTheseMembers() {
        Outcome outcome = trial().run("list", "--json", "--bank", BANK);

        List<Node> questions = Node.parse("list", outcome.out()).list();
        assertEquals(4, questions.size());
        for (Node question : questions) {
            assertEquals(
                    Set.of("id", "fact", "kind", "ask", "answers", "disputed", "citations"),
                    question.members().keySet());
            for (Node citation : question.get("citations").list()) {
                assertEquals(Set.of("source", "paragraph"), citation.members().keySet());
            }
        }
        assertEquals(0, outcome.exit());
        assertEquals("", outcome.err());
    }

    @Test
    void jsonTellsAQuestionWhole() {
        Node where = Node.parse(
                        "list", trial().run("list", "--bank", BANK, "--json").out())
                .list()
                .get(1);

        assertEquals("signing/where", where.get("id").text());
        assertEquals("signing", where.get("fact").text());
        assertEquals("where", where.get("kind").text());
        assertEquals("In which port was the treaty signed?", where.get("ask").text());
        assertEquals(List.of("Bergen", "Bergen harbour"), texts(where.get("answers")));
        assertEquals(true, where.get("disputed").flag());
        assertEquals(
                List.of("herald.txt 1", "gazette.txt 2"),
                where.get("citations").list().stream()
                        .map(c -> c.get("source").text() + " "
                                + c.get("paragraph").integer())
                        .toList());
    }

    @Test
    void aDateIsListedInWordsAndAsIso() {
        List<Node> questions = Node.parse(
                        "list", trial().run("list", "--bank", BANK, "--json").out())
                .list();

        assertEquals(
                List.of("12 March 2022", "2022-03-12"), texts(questions.get(0).get("answers")));
        assertEquals(
                List.of("Saturday", "on Saturday", "Sunday"),
                texts(questions.get(2).get("answers")));
        assertEquals(false, questions.get(3).get("disputed").flag());
    }

    @Test
    void withoutABankTheShippedOneIsListed() {
        Outcome outcome = trial().run("list", "--json");

        assertEquals(0, outcome.exit());
        assertEquals(trial().run("list", "--json", "--bank", "questions").out(), outcome.out());
    }

    @Test
    void textOfABankCannotControlTheTerminal() throws IOException {
        Path bank = Trial.bank(
                temporary, "facts/1-treaty.json", "In which port", "\\u001b[2J\\u202ewhich port");

        assertEquals(
                "signing/where\twhere\t\uFFFD[2Jwhich port was the treaty signed?\tBergen",
                trial().run("list", "--bank", bank.toString())
                        .out()
                        .lines()
                        .skip(1)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void nothingIsMadeOnTheDisk() {
        trial().run("list");

        assertEquals(false, Files.exists(temporary.resolve("home")));
    }

    /** As {@code aide list | head -1} leaves it. */
    @Test
    void aReaderWhoHasSeenEnoughIsNoError() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
        Outside outside =
                trial().outside(Trial.stream(new BufferedOutputStream(closed)), Trial.stream(err));

        assertEquals(0, Main.run(outside, "list"));
        outside.out().flush();
        outside.err().flush();
        assertEquals("", err.toString(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static List<String> texts(Node list) {
        return list.list().stream().map(Node::text).toList();
    }

    private Trial trial() {
        return new Trial(temporary.resolve("home"));
    }
}
