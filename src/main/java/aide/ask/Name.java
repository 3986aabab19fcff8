package aide.ask;

import static aide.base.Check.require;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person, place, body or thing.
 *
 * @param role what it is, as one would put it behind the name: "President of Russia"
 * @param accepted other spellings than the shown one
 * @param country where a city lies
 */
public record Name(
        String id,
        String shown,
        Type type,
        String role,
        List<String> accepted,
        Optional<String> country) {

    /** Two words are of one root from so many common letters on: Ukraine, Ukrainian. */
    private static final int ROOT_LETTERS = 4;

    private static final Set<String> CITY = Words.set("city town capital");

    /** What bears the name. */
    public enum Type {
        PERSON("person"),
        PLACE("place"),
        BODY("body"),
        THING("thing");

        private final String noun;

        Type(String noun) {
            this.noun = noun;
        }

        String noun() {
            return noun;
        }
    }

    public Name {
        require(!id.isBlank(), "id is blank");
        require(!shown.isBlank(), "name is blank");
        accepted = List.copyOf(accepted);
    }

    /** Every spelling, the shown one first. */
    public List<String> spellings() {
        Set<String> all = new LinkedHashSet<>();
        all.add(shown);
        all.addAll(accepted);
        return List.copyOf(all);
    }

    /** "Sergei Lavrov, Foreign Minister of Russia", or the bare name where no role is known. */
    String introduced() {
        return role.isBlank() ? shown : shown + ", " + role;
    }

    List<String> withoutTitles(List<String> words) {
        List<String> bare = words.stream()
                .filter(word -> type != Type.PERSON || !Titles.contains(word))
                .toList();
        return bare.isEmpty() ? words : bare;
    }

    /** Words that may stand beside this name and change nothing: its title, role and country. */
    boolean bears(String word) {
        return Words.isEmpty(word)
                || roleHas(word)
                || switch (type) {
                    case PERSON -> Titles.contains(word) || isInitial(word) || isGiven(word);
                    case PLACE ->
                        country.isPresent() && (isCity(word) || countryWords().contains(word));
                    case BODY, THING -> false;
                };
    }

    List<String> countryWords() {
        return country.map(Words::of).map(Words::content).orElse(List.of());
    }

    /** Whether the words say the role and nothing else: "the Ukrainian president". */
    boolean onlyRole(List<String> words) {
        return !words.isEmpty() && words.stream().allMatch(this::roleHas);
    }

    static boolean isCity(String word) {
        return CITY.contains(word);
    }

    private boolean roleHas(String word) {
        return Words.of(role).content().stream().anyMatch(own -> sameRoot(own, word));
    }

    /** In any spelling: of "Vladimir Zelensky" and "Zelenskyy" one may make "Vladimir Zelenskyy". */
    private boolean isGiven(String word) {
        return spellings().stream()
                .map(spelling -> Words.of(spelling).content())
                .anyMatch(words ->
                        words.lastIndexOf(word) >= 0 && words.lastIndexOf(word) < words.size() - 1);
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
        return a.equals(b) || (common >= ROOT_LETTERS && common >= shorter - 1);
    }
}
