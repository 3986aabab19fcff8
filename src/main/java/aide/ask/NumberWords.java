package aide.ask;

import aide.text.Distance;
import aide.text.Fold;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Number words of English, German, Ukrainian and Russian, as they stand after folding. */
final class NumberWords {

    private static final int SMALL_MAX = 12;

    /** Words that are added up: "twenty" and "seven". */
    private static final Map<String, Integer> ADDED = table("""
            0 zero nil none null nought нуль ноль
            1 one eins один одна одне одно
            2 two couple pair both zwei два дві две
            3 three drei три
            4 four vier чотири четыре
            5 five fünf п'ять пять
            6 six sechs шість шесть
            7 seven sieben сім семь
            8 eight acht вісім восемь
            9 nine neun дев'ять девять
            10 ten zehn десять
            11 eleven elf одинадцять одиннадцать
            12 twelve zwölf дванадцять двенадцать
            13 thirteen dreizehn тринадцять тринадцать
            14 fourteen vierzehn чотирнадцять четырнадцать
            15 fifteen fünfzehn п'ятнадцять пятнадцать
            16 sixteen sechzehn шістнадцять шестнадцать
            17 seventeen siebzehn сімнадцять семнадцать
            18 eighteen achtzehn вісімнадцять восемнадцать
            19 nineteen neunzehn дев'ятнадцять девятнадцать
            20 twenty zwanzig двадцять двадцать
            30 thirty dreißig тридцять тридцать
            40 forty fourty vierzig сорок
            50 fifty fünfzig п'ятдесят пятьдесят
            60 sixty sechzig шістдесят шестьдесят
            70 seventy siebzig сімдесят семьдесят
            80 eighty achtzig вісімдесят восемьдесят
            90 ninety neunzig дев'яносто девяносто
            100 hundert сто
            200 двісті двести
            300 триста
            500 п'ятсот пятьсот""");

    /** Words that multiply what stands before them. */
    private static final Map<String, Integer> SCALES = table("""
            12 dozen dozens
            100 hundred hundreds
            1000 thousand thousands k тисяч тисяча тисячі тыс тысяч тысяча тысячи тис tausend tsd
            100000 hunderttausend
            1000000 million millions m mn mln mio мільйон мільйона мільйонів млн миллион миллиона \
            миллионов millionen
            1000000000 billion billions bn мільярд миллиард milliarde""");

    private static final Map<String, Integer> ORDINALS = table("""
            1 first  2 second  3 third  4 fourth  5 fifth  6 sixth  7 seventh  8 eighth  9 ninth
            10 tenth  11 eleventh  12 twelfth  13 thirteenth  14 fourteenth  15 fifteenth
            16 sixteenth  17 seventeenth  18 eighteenth  19 nineteenth  20 twentieth
            30 thirtieth""");

    /** Those that can be recognized with a slip in them. */
    private static final List<String> LONG = Stream.concat(
                    ADDED.keySet().stream(), SCALES.keySet().stream())
            .filter(word -> Slips.allowed(word) > 0)
            .sorted(Comparator.comparing((String word) -> ADDED.containsKey(word))
                    .thenComparing(Comparator.naturalOrder())) // "hundred" before "hundert"
            .toList();

    /** Words of their own, a slip away from a number. */
    private static final Set<String> NO_SLIPS = Words.set("""
            there tree threw sever even event fight night light right sight tight weight height freight
            forth forte fort elves coupled coupe dozed minion""");

    private NumberWords() {}

    /** The digits of a small number word, so that "three" and "3" are one word. */
    static Optional<String> small(String word) {
        return added(word).filter(number -> number <= SMALL_MAX).map(String::valueOf);
    }

    static Optional<Integer> added(String word) {
        return Optional.ofNullable(ADDED.get(word));
    }

    static Optional<Integer> ordinal(String word) {
        return Optional.ofNullable(ORDINALS.get(word));
    }

    static Optional<BigDecimal> scale(String word) {
        return Optional.ofNullable(SCALES.get(word)).map(BigDecimal::valueOf);
    }

    /** The number word that lies one slip away, if a single number does. */
    static Optional<String> misspelt(String word) {
        if (word.length() < Slips.LETTERS_FOR_ONE - 1
                || isNumber(word)
                || NO_SLIPS.contains(word)) {
            return Optional.empty();
        }
        List<String> near = LONG.stream()
                .filter(right -> Distance.between(right, word, 1) <= 1)
                .toList();
        boolean one = near.stream().map(NumberWords::value).distinct().count() == 1;
        return one ? Optional.of(near.get(0)) : Optional.empty();
    }

    private static int value(String word) {
        return ADDED.getOrDefault(word, SCALES.getOrDefault(word, 0));
    }

    private static boolean isNumber(String word) {
        return ADDED.containsKey(word) || SCALES.containsKey(word) || ORDINALS.containsKey(word);
    }

    private static Map<String, Integer> table(String text) {
        Map<String, Integer> table = new HashMap<>();
        int number = 0;
        for (String word : Fold.text(text).split(" ", -1)) {
            if (Character.isDigit(word.charAt(0))) {
                number = Integer.parseInt(word);
            } else {
                table.put(word, number);
            }
        }
        return Map.copyOf(table);
    }
}
