package aide.ask;

import aide.ask.DateToken.Kind;
import aide.text.Fold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a typed date into its pieces; all styles become one row of days, months and years. */
final class DateScanner {

    /** Which of two numbers is the day where the writing leaves it open: 12/1 or 1/12. */
    enum Order {
        DAY_FIRST,
        MONTH_FIRST
    }

    private static final Pattern PIECE = Pattern.compile("(?<!\\d)(?:"
            + "(?<y0>(?:19|20)\\d\\d)(?<m0>0[1-9]|1[0-2])(?<d0>[0-3]\\d)"
            + "|(?<y1>\\d{4})(?<s1>[-/.])(?<m1>\\d{1,2})\\k<s1>(?<d1>\\d{1,2})"
            + "|(?<a>\\d{1,2})(?<s2>[-/.])(?<b>\\d{1,2})\\k<s2>(?<y2>\\d{4}|\\d{2})"
            + "|(?<y3>\\d{4})[-/.](?<m3>\\d{1,2})"
            + "|(?<m4>\\d{1,2})[-/.](?<y4>\\d{4})"
            + "|(?<c>\\d{1,2})(?<s5>[/.]|-(?=0))(?<d>\\d{1,2})"
            + "|(?<n>\\d+))(?!\\d)"
            + "|(?<w>\\p{L}+)|(?<p>[-/&+,~≈])|(?<x>[%$€£\\p{No}])");

    private static final Set<String> TO = Words.set("to till until through thru bis po do au");

    /** Which say one end of a range; alone they are a bound. */
    private static final Set<String> END = Words.set("from till until through thru bis do");

    private static final Set<String> AND = Words.set("and und et i ta y");
    private static final Set<String> BOUND =
            Words.set("before after since by earlier later latest earliest week weeks eve"
                    + " vor nach seit pislya posle");

    private static final Set<String> VAGUE =
            Words.set("about around circa ca c approximately approx roughly nearly almost close"
                    + " sometime ish ungefahr etwa rund environ blizko priblizno primerno okolo");

    private static final Map<String, Integer> THIRDS = Map.of(
            "early",
            1,
            "beginning",
            1,
            "anfang",
            1,
            "mid",
            2,
            "middle",
            2,
            "mitte",
            2,
            "late",
            3,
            "end",
            3,
            "ende",
            3);

    private final String text;
    private final Order order;
    private final boolean named;
    private final List<DateToken> tokens = new ArrayList<>();

    private DateScanner(String text, Order order) {
        this.text = text;
        this.order = order;
        this.named = hasMonthName(text);
    }

    /** Cuts what {@link DateText} made of a typed date. */
    static List<DateToken> scan(String text, Order order) {
        return new DateScanner(text, order).scan();
    }

    private List<DateToken> scan() {
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            if (piece.group("y0") != null) {
                date(piece.group("d0"), piece.group("m0"), piece.group("y0"));
            } else if (piece.group("y1") != null) {
                date(piece.group("d1"), piece.group("m1"), piece.group("y1"));
            } else if (piece.group("a") != null) {
                ordered(piece.group("a"), piece.group("b"), piece.group("s2"));
                add(Kind.YEAR, year(piece.group("y2")));
            } else if (piece.group("y3") != null) {
                add(Kind.MONTH, number(piece.group("m3")));
                add(Kind.YEAR, number(piece.group("y3")));
            } else if (piece.group("m4") != null) {
                dayOrMonth(piece.group("m4"));
                add(Kind.YEAR, number(piece.group("y4")));
            } else if (piece.group("c") != null) {
                pair(piece.group("c"), piece.group("d"), piece.group("s5"));
            } else if (piece.group("n") != null) {
                number(piece);
            } else if (piece.group("w") != null) {
                word(piece.group("w"));
            } else if (piece.group("x") != null) {
                add(Kind.ALIEN, 0);
            } else {
                mark(piece.group("p"));
            }
        }
        return List.copyOf(tokens);
    }

    private void date(String day, String month, String year) {
        add(Kind.DAY, number(day));
        add(Kind.MONTH, number(month));
        add(Kind.YEAR, year(year));
    }

    /** Between dots the day comes first everywhere; only where it cannot, the month does. */
    private void ordered(String a, String b, String separator) {
        boolean dots = separator.equals(".");
        boolean dayFirst = dots ? number(b) <= 12 : order == Order.DAY_FIRST;
        add(Kind.DAY, number(dayFirst ? a : b));
        add(Kind.MONTH, number(dayFirst ? b : a));
    }

    /** "9/10 January" is two days, "9/1" a day and a month. */
    private void pair(String a, String b, String separator) {
        if (!named) {
            ordered(a, b, separator);
            return;
        }
        add(Kind.DAY, number(a));
        tokens.add(new DateToken(Kind.AND));
        add(Kind.DAY, number(b));
    }

    /** "01/2022" is a month, but in "January 10-2022" it is a day. */
    private void dayOrMonth(String number) {
        add(named ? Kind.DAY : Kind.MONTH, number(number));
    }

    private void number(Matcher piece) {
        String digits = piece.group("n");
        switch (digits.length()) {
            case 1, 2 -> add(Kind.DAY, number(digits));
            case 4 -> add(Kind.YEAR, number(digits));
            default -> add(Kind.ALIEN, 0);
        }
    }

    private void word(String word) {
        Optional<Integer> month = DateWords.MONTHS.number(word);
        if (month.isPresent()) {
            add(Kind.MONTH, month.orElseThrow());
        } else if (DateWords.WEEKDAYS.number(word).isPresent()) {
            add(Kind.WEEKDAY, DateWords.WEEKDAYS.number(word).orElseThrow());
        } else if (TO.contains(word) || END.contains(word)) {
            bound(word);
        } else if (AND.contains(word)) {
            add(Kind.AND, 0);
        } else if (Words.isAlternative(word)) {
            add(Kind.OR, 0);
        } else if (BOUND.contains(word) || Words.isNegation(word)) {
            add(Kind.BOUND, 0);
        } else if (VAGUE.contains(word)) {
            add(Kind.VAGUE, 0);
        } else if (THIRDS.containsKey(word)) {
            add(Kind.THIRD, THIRDS.getOrDefault(word, 0));
        } else {
            spelledOut(word);
        }
    }

    private void bound(String word) {
        if (END.contains(word)) {
            add(Kind.END, 0);
        }
        if (TO.contains(word)) {
            add(Kind.TO, 0);
        }
    }

    /** "the twelfth", "thirty-first", "30.XII.", and months with a slip; other words say nothing. */
    private void spelledOut(String word) {
        Optional<Integer> number = NumberWords.ordinal(word)
                .or(() -> NumberWords.added(word).filter(cardinal -> cardinal > 1));
        if (number.isPresent()) {
            addUp(number.orElseThrow());
            return;
        }
        Optional<Integer> roman =
                named ? Optional.empty() : Roman.digits(word).map(Integer::valueOf);
        if (roman.isPresent()) {
            add(Kind.MONTH, roman.orElseThrow());
            return;
        }
        DateWords.MONTHS.misspelt(word).ifPresent(month -> {
            add(Kind.MONTH, month);
            add(Kind.SLIP, month);
        });
    }

    private void addUp(int number) {
        int last = tokens.size() - 1;
        boolean dash = last >= 1 && tokens.get(last).is(Kind.TO);
        int before = dash ? last - 1 : last;
        boolean tens = before >= 0
                && tokens.get(before).is(Kind.DAY)
                && (tokens.get(before).value() == 20 || tokens.get(before).value() == 30)
                && number < 10;
        if (!tens) {
            add(Kind.DAY, number);
            return;
        }
        int sum = tokens.get(before).value() + number;
        tokens.subList(before, tokens.size()).clear();
        add(Kind.DAY, sum);
    }

    private void mark(String mark) {
        switch (mark) {
            case "-" -> add(Kind.TO, 0);
            case "," -> add(Kind.COMMA, 0);
            case "~", "≈" -> add(Kind.VAGUE, 0);
            default -> add(Kind.AND, 0);
        }
    }

    /** No date has a nought for day, month or year. */
    private void add(Kind kind, int value) {
        boolean nought =
                value == 0 && (kind == Kind.DAY || kind == Kind.MONTH || kind == Kind.YEAR);
        tokens.add(new DateToken(nought ? Kind.ALIEN : kind, value));
    }

    private static boolean hasMonthName(String text) {
        return Fold.words(text).stream()
                .distinct()
                .anyMatch(word -> DateWords.MONTHS.number(word).isPresent()
                        || DateWords.MONTHS.misspelt(word).isPresent());
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int year(String digits) {
        return digits.length() == 2 ? DateReader.century(number(digits)) : number(digits);
    }
}
