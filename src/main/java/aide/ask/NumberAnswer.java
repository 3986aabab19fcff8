package aide.ask;

import static aide.base.Check.require;

import aide.text.Fold;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** A number of something is right; the unit may be left out, but not be another one. */
public record NumberAnswer(BigDecimal number, String unit) implements Answer {

    /** More digits than any answer needs: whoever writes 1e999999999 into a bank is told so. */
    static final int DIGITS_MAX = 18;

    public NumberAnswer {
        require(
                number.precision() - number.scale() <= DIGITS_MAX
                        && Math.abs((long) number.scale()) <= DIGITS_MAX,
                "number has more than %d digits",
                DIGITS_MAX);
        number = plain(number);
    }

    @Override
    public String shown() {
        return unit.isBlank() ? grouped() : grouped() + " " + unit;
    }

    @Override
    public List<String> spellings() {
        return List.of(shown(), grouped(), number.toPlainString()).stream()
                .distinct()
                .toList();
    }

    @Override
    public Judgement judge(String typed, Known known) {
        return spellings().stream().anyMatch(s -> Fold.words(s).equals(Fold.words(typed)))
                ? Judgement.correct(shown())
                : Judgement.wrong("this was " + shown());
    }

    private String grouped() {
        return String.format(Locale.ROOT, "%,." + number.scale() + "f", number);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
