package aide.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class BankPackerTest {

    @Test
    void theShippedBankIsUnpackedAsItWas() {
        assertUnpackedAsItWas(Shipped.bank());
    }

    @Test
    void aBankOfAnyFormOfAnswerIsUnpackedAsItWas() {
        assertUnpackedAsItWas(Sample.withList().bank());
    }

    @Test
    void anUnpackedBankFindsItsQuestions() {
        Bank bank = BankUnpacker.unpack(BankPacker.pack(Sample.sound().bank()));

        assertEquals(
                "fleet",
                bank.factOf(bank.question("fleet/how-many").orElseThrow()).id());
    }

    @Test
    void countsTextsDaysAndRealsAreReadAsWritten() {
        PackWriter out = new PackWriter();
        List<Integer> counts = List.of(0, 1, 127, 128, 16_383, 16_384, Integer.MAX_VALUE);
        List<String> texts = List.of("", "é", "Зеленський", "9–10 🎓", "x".repeat(300));
        LocalDate day = LocalDate.of(1815, 6, 9);
        counts.forEach(out::count);
        texts.forEach(out::text);
        out.day(day).real(-77.0369);

        PackReader in = new PackReader(out.bytes());

        counts.forEach(count -> assertEquals(count, in.count()));
        texts.forEach(text -> assertEquals(text, in.text()));
        assertEquals(day, in.day());
        assertEquals(-77.0369, in.real());
    }

    @Test
    void whatNoCountHoldsIsRefused() {
        assertEquals(
                "-1 cannot be packed",
                assertThrows(IllegalArgumentException.class, () -> new PackWriter().count(-1))
                        .getMessage());
    }

    private static void assertUnpackedAsItWas(Bank bank) {
        Bank unpacked = BankUnpacker.unpack(BankPacker.pack(bank));

        assertEquals(bank.sources(), unpacked.sources());
        assertEquals(bank.entries(), unpacked.entries());
        assertEquals(bank.facts(), unpacked.facts());
    }
}
