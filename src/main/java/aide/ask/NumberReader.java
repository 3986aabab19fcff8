package aide.ask;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers in a typed text, in digits or in words, and what stands around them. */
final class NumberReader {

    private static final Pattern PIECE =
            Pattern.compile("(?<n>(?<![\\p{L}\\d])-?\\d[\\d.,]*(?: \\d{3}(?![\\d]))*(?:[.,]\\d+)?)"
                    + "|(?<w>\\p{L}+)|(?<x>[\\d\\p{No}])|(?<b>[+<>≥≤])|(?<c>[$€£%])");

    private static final Pattern SPACED = Pattern.compile("-?\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?");
    private static final Pattern COMMAS =
            Pattern.compile("-?[1-9]\\d{0,2}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d+)?");
    private static final Pattern DOTS = Pattern.compile("-?[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(?:[.,]\\d+)?");

    private static final Set<String> BOUNDS = Words.set("""
            over up more than least most under less fewer above below beyond exceeding minimum maximum
            plus upwards excess
            ponad bilshe bolee svyshe uber mehr""");

    /** Parts and multiples that nobody is expected to reckon with. */
    private static final Set<String> SHARES =
            Words.set("twice double triple quarter quarters third thirds tenth");

    private static final Set<String> JOINING = Words.set("and und");
    private static final Set<String> ARTICLES = Words.set("a an");

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int SHORT_SCALE = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final List<BigDecimal> numbers = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private boolean bounded;
    private boolean alien;

    /** Whether the number being read began or ended with a half. */
    private boolean halved;

    /** Whole thousands of the number being read. */
    private Optional<BigDecimal> total = Optional.empty();

    /** Whether the last piece was a word, which may take another: "twenty", "seven". */
    private boolean spelled;

    /** What is not yet multiplied by a thousand. */
    private Optional<BigDecimal> current = Optional.empty();

    /** Reads what {@link NumberText} made of it. */
    NumberReader(String text) {
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            if (piece.group("n") != null) {
                digits(piece.group("n"));
            } else if (piece.group("w") != null) {
                word(piece.group("w"));
            } else if (piece.group("x") != null) {
                alien = true;
            } else if (piece.group("b") != null) {
                bounded = true;
            } else {
                finish();
                rest.add(piece.group("c").equals("%") ? "percent" : "dollar");
            }
        }
        finish();
    }

    /** Different numbers only: "100,000 (a hundred thousand)" is one. */
    List<BigDecimal> numbers() {
        List<BigDecimal> different = new ArrayList<>();
        for (BigDecimal number : numbers) {
            if (different.stream().noneMatch(other -> other.compareTo(number) == 0)) {
                different.add(number);
            }
        }
        return List.copyOf(different);
    }

    /** The words that are no numbers, as typed but folded. */
    List<String> rest() {
        return List.copyOf(rest);
    }

    /** "over", "at least", "100,000+": a bound, not the number. */
    boolean bounded() {
        return bounded;
    }

    /** There are digits in it that make no number. */
    boolean alien() {
        return alien;
    }

    private void digits(String typed) {
        finish();
        String digits = typed.replaceAll("[.,]+$", "");
        if (SPACED.matcher(digits).matches()) {
            current = Optional.of(new BigDecimal(digits.replace(" ", "").replace(',', '.')));
        } else if (COMMAS.matcher(digits).matches()) {
            current = Optional.of(new BigDecimal(digits.replace(",", "")));
        } else if (DOTS.matcher(digits).matches()) {
            current = Optional.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
        } else if (PLAIN.matcher(digits).matches()) {
            current = Optional.of(new BigDecimal(digits.replace(',', '.')));
        } else {
            alien = true;
        }
    }

    private void word(String word) {
        Optional<Integer> added = NumberWords.added(word);
        Optional<BigDecimal> scale = NumberWords.scale(word).filter(any -> opens(word));
        if (added.isPresent()) {
            add(BigDecimal.valueOf(added.orElseThrow()));
        } else if (scale.isPresent()) {
            multiply(scale.orElseThrow());
        } else if (word.equals("half")) {
            half();
        } else if (SHARES.contains(word)) {
            alien = true;
        } else if (!JOINING.contains(word) && !(halved && ARTICLES.contains(word))) {
            finish();
            rest(word);
        }
    }

    private void rest(String word) {
        if (BOUNDS.contains(word)) {
            bounded = true;
        } else {
            rest.add(word);
        }
    }

    /** "Half a million", "two and a half"; half of a number that follows stays another number. */
    private void half() {
        current = Optional.of(current.map(HALF::add).orElse(HALF));
        halved = true;
    }

    /** "k" and "m" need a number before them, "thousand" does not. */
    private boolean opens(String word) {
        return word.length() > SHORT_SCALE || current.isPresent();
    }

    /** "twenty" takes "seven", "hundred" takes "five", "nine" takes nothing. */
    private void add(BigDecimal number) {
        boolean fits = (spelled || current.isEmpty())
                && current.map(sum -> number.compareTo(room(sum)) < 0).orElse(true);
        if (!fits) {
            finish();
        }
        current = Optional.of(current.map(number::add).orElse(number));
        spelled = true;
    }

    private static BigDecimal room(BigDecimal sum) {
        if (sum.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (sum.remainder(HUNDRED).signum() == 0) {
            return HUNDRED;
        }
        return sum.remainder(BigDecimal.TEN).signum() == 0 ? BigDecimal.TEN : BigDecimal.ZERO;
    }

    private void multiply(BigDecimal scale) {
        spelled = true;
        BigDecimal product = current.orElse(BigDecimal.ONE).multiply(scale);
        if (scale.compareTo(THOUSAND) < 0) {
            current = Optional.of(product);
        } else {
            total = Optional.of(total.map(product::add).orElse(product));
            current = Optional.empty();
        }
    }

    private void finish() {
        if (total.isPresent() || current.isPresent()) {
            numbers.add(total.orElse(BigDecimal.ZERO).add(current.orElse(BigDecimal.ZERO)));
        }
        total = Optional.empty();
        current = Optional.empty();
        spelled = false;
        halved = false;
    }
}
