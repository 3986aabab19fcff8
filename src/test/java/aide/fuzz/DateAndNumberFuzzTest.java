package aide.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.ask.DateAnswer;
import aide.ask.DateSpan;
import aide.ask.Known;
import aide.ask.NumberAnswer;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.api.Tag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Whatever is typed for a date or a number is read as one, or refused; dates of a bank likewise. */
@Tag("fuzz")
class DateAndNumberFuzzTest {

    private static final DateAnswer DATE = new DateAnswer(DateSpan.day(LocalDate.of(2022, 1, 12)));
    private static final NumberAnswer NUMBER = NumberAnswer.of(new BigDecimal("100000"), "troops");

    @FuzzTest(maxDuration = "30s")
    void isReadOrRefused(byte[] bytes) {
        String text = Fuzzed.text(bytes);

        DATE.judge(text, Known.NOTHING);
        NUMBER.judge(text, Known.NOTHING);
        iso(text).ifPresent(span -> assertEquals(span, DateSpan.iso(span.iso())));
    }

    private static Optional<DateSpan> iso(String text) {
        try {
            return Optional.of(DateSpan.iso(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
