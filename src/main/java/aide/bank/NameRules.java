package aide.bank;

import aide.base.Problem;
import aide.text.Fold;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What is wrong with the names of a bank. */
final class NameRules {

    private NameRules() {}

    /** A spelling that two names share could be answered by either, and only one would be right. */
    static Stream<Problem> sharedSpelling(Bank bank) {
        Map<String, String> idBySpelling = new HashMap<>();
        return bank.entries().stream()
                .flatMap(entry -> entry.name().spellings().stream()
                        .flatMap(spelling -> shared(entry, spelling, idBySpelling)));
    }

    private static Stream<Problem> shared(Entry entry, String spelling, Map<String, String> ids) {
        String id = entry.name().id();
        String owner = ids.computeIfAbsent(solid(spelling), any -> id);
        return owner.equals(id)
                ? Stream.empty()
                : Stream.of(Place.of(entry)
                        .problem("the spelling \"%s\" is also one of \"%s\"", spelling, owner));
    }

    /** "U.N." and "UN" are typed alike. */
    private static String solid(String spelling) {
        return String.join("", Fold.words(spelling));
    }
}
