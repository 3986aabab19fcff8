package aide.ask;

import static aide.base.Check.requireAtMost;
import static aide.base.Check.requireText;

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

    /** An answer is compared with each of them. */
    private static final int SPELLINGS_MAX = 100;

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

        public String noun() {
            return noun;
        }
    }

    public Name {
        requireText(id, "id is blank");
        requireText(shown, "name is blank");
        accepted = List.copyOf(accepted);
        requireAtMost(
                accepted.size(), SPELLINGS_MAX, "there are %d spellings, expected at most %d");
    }

    /** Every spelling, the shown one first. */
    public List<String> spellings() {
        Set<String> all = new LinkedHashSet<>();
        all.add(shown);
        all.addAll(accepted);
        return List.copyOf(all);
    }

    /** "Sergei Lavrov, Foreign Minister of Russia", or the bare name where no role is known. */
    public String introduced() {
        return role.isBlank() ? shown : shown + ", " + role;
    }
}
