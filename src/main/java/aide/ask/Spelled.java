package aide.ask;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One way to write a name, as the words that count. */
record Spelled(Name name, List<String> words) {

    /** Every way: the accepted spellings, and a person's surname alone. */
    static List<Spelled> all(Name name) {
        Set<Spelled> all = new LinkedHashSet<>();
        for (String spelling : name.spellings()) {
            List<String> words = Words.of(spelling).content();
            List<String> bare = name.withoutTitles(words);
            all.add(new Spelled(name, bare));
            if (name.type() == Name.Type.PERSON) {
                all.add(new Spelled(name, List.of(bare.get(bare.size() - 1))));
            }
        }
        return List.copyOf(all);
    }

    /** How well typed words fit, if all words of the name are among them. */
    Stream<Likeness> in(Words typed) {
        if (name.type() == Name.Type.PERSON
                && typed.owners().contains(words.get(words.size() - 1))) {
            return Stream.empty(); // "Putin's aide" is not Putin
        }
        return Stream.of(plain(typed), leveled(typed), slipped(typed)).flatMap(Optional::stream);
    }

    private Optional<Likeness> plain(Words typed) {
        return likeness(Match.of(words, typed.list()));
    }

    /** Romanizing is our doing, so what romanizations differ in costs nothing. */
    private Optional<Likeness> leveled(Words typed) {
        return typed.cyrillic()
                ? likeness(Match.of(Words.leveled(words), Words.leveled(typed.list())))
                : Optional.empty();
    }

    /** "Jo Biden", "Mel anie Sun": one slip in the whole, be it in a short word or a blank. */
    private Optional<Likeness> slipped(Words typed) {
        int slips = Match.slipsInWhole(words, name.withoutTitles(typed.content()));
        return slips < Slips.TOO_MANY
                ? Optional.of(new Likeness(this, slips, List.of()))
                : Optional.empty();
    }

    private Optional<Likeness> likeness(Match match) {
        return match.complete()
                ? Optional.of(new Likeness(this, match.slips(), match.extra()))
                : Optional.empty();
    }
}
