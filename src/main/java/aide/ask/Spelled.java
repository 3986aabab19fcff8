package aide.ask;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One way to write a name, as the words that count. */
record Spelled(
        Name name, Bearing bearing, List<String> words, List<String> leveled, Letters letters) {

    /** Every way: the accepted spellings, and a person's surname alone. */
    static List<Spelled> all(Name name) {
        Bearing bearing = Bearing.of(name);
        boolean person = name.type() == Name.Type.PERSON;
        Set<List<String>> all = new LinkedHashSet<>();
        for (String spelling : name.spellings()) {
            List<String> content = Words.of(spelling).content();
            List<String> bare = person ? Titles.removed(content) : content;
            all.add(bare);
            if (person && !bare.isEmpty()) {
                all.add(bare.subList(bare.size() - 1, bare.size()));
            }
        }
        return all.stream()
                .filter(words -> !words.isEmpty()) // "?" is no spelling of anything
                .map(words -> of(name, bearing, words))
                .toList();
    }

    /** Which agreements? "Minsk" is enough: a word of the question need not be said again. */
    Optional<Spelled> shortened(Asked asked) {
        List<String> kept =
                words.stream().filter(word -> !asked.inPassing().contains(word)).toList();
        return bearing.isPerson() || kept.isEmpty() || kept.size() == words.size()
                ? Optional.empty()
                : Optional.of(of(name, bearing, kept));
    }

    private static Spelled of(Name name, Bearing bearing, List<String> words) {
        List<String> leveled = Words.leveled(words);
        return new Spelled(name, bearing, words, leveled, Letters.of(leveled));
    }

    /** False only if the typed words cannot fit, whatever slips were made. */
    boolean mayBe(Typed typed) {
        return letters.mayBe(typed.letters());
    }

    /** How well typed words fit, if all words of the name are among them. */
    Stream<Likeness> in(Typed typed) {
        if (name.type() == Name.Type.PERSON
                && typed.words().owners().stream().anyMatch(this::isSurname)) {
            return Stream.empty(); // "Putin's aide" is not Putin
        }
        return Stream.of(plain(typed), leveled(typed), declined(typed), slipped(typed))
                .flatMap(Optional::stream);
    }

    /** Or a misspelling of it: "Zelensky's spokesman" is not Zelenskyy. */
    private boolean isSurname(String owner) {
        return Slips.between(words.get(words.size() - 1), owner) < Slips.TOO_MANY;
    }

    private Optional<Likeness> plain(Typed typed) {
        return likeness(Match.of(words, typed.words().list()));
    }

    /** Romanizing is our doing, so what romanizations differ in costs nothing. */
    private Optional<Likeness> leveled(Typed typed) {
        return typed.leveled().isEmpty()
                ? Optional.empty()
                : likeness(Match.of(leveled, typed.leveled()));
    }

    /** "У Женеві": where something was, Ukrainian and Russian say with another ending. */
    private Optional<Likeness> declined(Typed typed) {
        return typed.leveled().isEmpty() || name.type() != Name.Type.PLACE
                ? Optional.empty()
                : likeness(Match.of(Words.stems(leveled), Words.stems(typed.leveled())));
    }

    /** "Jo Biden", "Mel anie Sun": one slip in the whole, be it in a short word or a blank. */
    private Optional<Likeness> slipped(Typed typed) {
        int slips = Match.slipsInWhole(words, typed.content(name.type()));
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
