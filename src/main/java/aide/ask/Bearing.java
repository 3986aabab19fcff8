package aide.ask;

import aide.text.Distance;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What may stand beside a name and change nothing: worked out once, asked for every answer.
 *
 * @param own words of any of its spellings
 * @param role what its bearer is
 * @param country where it lies; of a city only
 */
record Bearing(Name.Type type, Set<String> own, List<String> role, List<String> country) {

    /** Two words are of one root from so many common letters on: president, presidential. */
    private static final int ROOT_LETTERS = 4;

    private static final int GIVEN_LETTERS = 3;

    private static final int GIVEN_SLIPS = 2;

    private static final Set<String> CITY = Words.set("city town capital");

    private static final Set<String> OUTLET =
            Set.copyOf(Words.of("news agency newspaper service outlet").list());
    private static final Set<String> SORT = Words.set("type class model kind");

    /** "Yuryevich"; leveled, its h is a g. */
    private static final Pattern PATRONYMIC = Pattern.compile("\\p{L}{2,}[oe]v(?:[iy]c[hg]?|na)");

    static Bearing of(Name name) {
        return new Bearing(
                name.type(),
                name.spellings().stream()
                        .flatMap(spelling -> Words.of(spelling).content().stream())
                        .collect(Collectors.toUnmodifiableSet()),
                name.role().isBlank() ? List.of() : Words.of(name.role()).content(),
                name.country().map(Words::of).map(Words::content).orElse(List.of()));
    }

    boolean bears(String word) {
        return Words.isEmpty(word)
                || own.contains(word)
                || roleHas(word)
                || switch (type) {
                    case PERSON ->
                        Titles.contains(word)
                                || isInitial(word)
                                || PATRONYMIC.matcher(word).matches();
                    case PLACE -> isCity(word) || country.contains(word);
                    case BODY -> OUTLET.contains(word);
                    case THING -> SORT.contains(word);
                };
    }

    /** "S. V." of Sergei Viktorovich, which have become one word. */
    boolean isInitials(String word) {
        return isPerson()
                && word.length() == 2
                && own.stream().anyMatch(name -> name.charAt(0) == word.charAt(0));
    }

    /** Whether the words say the role and nothing else: "the Ukrainian president". */
    boolean onlyRole(List<String> words) {
        return !words.isEmpty() && words.stream().allMatch(this::roleHas);
    }

    /** Whether the words say the country and nothing else: "a city in Austria". */
    boolean onlyCountry(List<String> words) {
        Set<String> typed =
                words.stream().filter(word -> !isCity(word)).collect(Collectors.toSet());
        return !country.isEmpty() && typed.equals(Set.copyOf(country));
    }

    boolean isPerson() {
        return type == Name.Type.PERSON;
    }

    /** A place that is no city has a role that says what it is. */
    boolean isCity() {
        return type == Name.Type.PLACE
                && (role.isEmpty() || role.stream().anyMatch(CITY::contains));
    }

    /** "Jack" for Jake, "Oxana" for Oksana: the surname beside it leaves no doubt. */
    boolean isGivenName(String word) {
        return isPerson()
                && word.length() >= GIVEN_LETTERS
                && own.stream()
                        .filter(name ->
                                name.length() > GIVEN_LETTERS || name.length() == word.length())
                        .filter(name -> name.charAt(0) == word.charAt(0))
                        .anyMatch(name -> name.startsWith(word)
                                || (word.length() > GIVEN_LETTERS
                                        && Distance.between(name, word, GIVEN_SLIPS)
                                                <= GIVEN_SLIPS));
    }

    /** A country has a capital, but is none. */
    private boolean isCity(String word) {
        return !country.isEmpty() && CITY.contains(word);
    }

    private boolean roleHas(String word) {
        return role.stream().anyMatch(own -> sameRoot(own, word));
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isLetter(word.charAt(0));
    }

    private static boolean sameRoot(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int common = 0;
        while (common < shorter && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return a.equals(b) || (common >= ROOT_LETTERS && common == shorter);
    }
}
