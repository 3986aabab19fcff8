package aide.bank;

import static aide.bank.Sample.FACTS;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;
import java.util.TreeMap;

class RenamesTest {

    private static final Renames RENAMES = new Renames(
            new TreeMap<>(Map.of("pact", "signing", "treaty", "signing")),
            new TreeMap<>(Map.of(
                    "signing/day", "signing/when",
                    "fleet/port", "signing/where",
                    "pact/boats", "fleet/how-many")));

    @ParameterizedTest
    @CsvSource({
        "signing/when, signing/when",
        "signing/day, signing/when",
        "pact/when, signing/when",
        "treaty/where, signing/where",
        "pact/day, signing/when",
        "fleet/port, signing/where",
        "pact/boats, fleet/how-many",
        "treaty/gone, signing/gone",
        "pact, pact",
        "other/day, other/day",
    })
    void anOldIdLeadsToThePresentOne(String old, String now) {
        assertEquals(now, RENAMES.now(old));
    }

    @Test
    void whereNothingWasRenamedEveryIdIsItsOwn() {
        assertEquals("pact/when", Renames.NONE.now("pact/when"));
    }

    @Test
    void otherRenamesHaveOtherWords() {
        Renames fewer = new Renames(RENAMES.facts(), new TreeMap<>());

        assertEquals(
                "facts {pact=signing, treaty=signing} and questions {fleet/port=signing/where,"
                        + " pact/boats=fleet/how-many, signing/day=signing/when} renamed",
                RENAMES.words());
        assertNotEquals(fewer.words(), RENAMES.words());
    }

    /** A question may have stood in a fact that is still there, and a fact may have had several names. */
    @Test
    void theBankSaysWhatItsFactsAndQuestionsWereCalled() {
        assertEquals(RENAMES, renamed().bank().renames());
    }

    @Test
    void aPackedBankKnowsThemToo() {
        Bank bank = renamed().bank();

        assertEquals(bank.renames(), BankUnpacker.unpack(BankPacker.pack(bank)).renames());
    }

    private static Sample renamed() {
        return Sample.sound()
                .edit(
                        FACTS,
                        "\"id\": \"signing\",",
                        "\"id\": \"signing\", \"was\": [\"pact\", \"treaty\"],")
                .edit(FACTS, "\"id\": \"when\",", "\"id\": \"when\", \"was\": [\"signing/day\"],")
                .edit(FACTS, "\"id\": \"where\",", "\"id\": \"where\", \"was\": [\"fleet/port\"],")
                .edit(
                        FACTS,
                        "\"id\": \"how-many\",",
                        "\"id\": \"how-many\", \"was\": [\"pact/boats\"],");
    }
}
