package aide.ask;

import aide.text.Fold;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is counted: which words mean the same thing, and how long a week is. */
final class Units {

    /** Each line is one thing; two words of different lines are different things. */
    private static final List<Set<String>> THINGS = List.of(
            set(
                    "troop soldier serviceman servicemen military personnel men man people person fighter"
                            + " force member sailor солдат солдати солдатів військових військ войск военных"),
            set("boat ship vessel катер катери катерів лодок"),
            set("country state nation member країн країни стран страны"),
            set("call conversation phone дзвінок дзвінки звонок"),
            set("tank"),
            set("aircraft plane jet"),
            set("missile rocket"),
            set("dollar usd hryvnia euro ruble"),
            set("percent"),
            set("kilometer km mile"),
            set("language мов языков"),
            set("meeting talk set round series negotiation session"),
            set("way spelling version variant form name"),
            set("city town"));

    /** Minutes; a month is the twelfth part of a year, so that no number of weeks is one. */
    private static final Map<String, BigDecimal> TIMES = times("""
            1 minute minutes min mins хвилин хвилини минут минуты
            60 hour hours h година години годин час часа часов
            1440 day days день дні днів дня дней
            10080 week weeks wk wks тиждень тижні тижнів неделя недели недель
            43800 month months місяць місяці місяців месяц месяца месяцев
            525600 year years рік роки років год года лет""");

    private static final Set<String> VAGUE =
            set("about around approximately approx roughly some circa"
                    + " ca nearly almost close estimated just exactly only strong total together more les"
                    + " ungefähr etwa rund fast близько майже приблизно около почти environ");

    private Units() {}

    /** Minutes in a unit of time. */
    static Optional<BigDecimal> minutes(List<String> words) {
        return words.stream()
                .filter(TIMES::containsKey)
                .findFirst()
                .map(word -> TIMES.getOrDefault(word, BigDecimal.ONE));
    }

    static boolean isVague(String word) {
        return VAGUE.contains(word);
    }

    /** Whether the word names the thing counted. */
    static boolean same(List<String> unit, String word) {
        return unit.stream()
                .anyMatch(own -> Slips.between(own, word) < Slips.TOO_MANY
                        || THINGS.stream()
                                .anyMatch(thing -> thing.contains(own) && thing.contains(word)));
    }

    /** Whether the word names something that can be counted. */
    static boolean isThing(String word) {
        return TIMES.containsKey(word) || THINGS.stream().anyMatch(thing -> thing.contains(word));
    }

    private static Set<String> set(String words) {
        return Set.copyOf(Fold.words(words));
    }

    private static Map<String, BigDecimal> times(String text) {
        Map<String, BigDecimal> times = new HashMap<>();
        BigDecimal minutes = BigDecimal.ONE;
        for (String word : Fold.words(text)) {
            if (Character.isDigit(word.charAt(0))) {
                minutes = new BigDecimal(word);
            } else {
                times.put(word, minutes);
            }
        }
        return Map.copyOf(times);
    }
}
