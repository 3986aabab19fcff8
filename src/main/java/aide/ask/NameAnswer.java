package aide.ask;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A person, place, body or thing is right. */
public record NameAnswer(Name name) implements Answer {

    /** Nobody offers more spellings than that. */
    private static final int SIDES_MAX = 4;

    @Override
    public String shown() {
        return name.shown();
    }

    @Override
    public List<String> spellings() {
        return name.spellings();
    }

    @Override
    public String clue() {
        return name.country()
                .map(country -> "a place in " + country)
                .orElseGet(() -> Initials.of(shown()));
    }

    /** The first rule that has something to say decides; the surer ones come first. */
    @Override
    public Judgement judge(String typed, Known known) {
        Typed words = Typed.of(known.typedWords(typed));
        List<Spelled> spellings = known.spelled(name);
        Bearing bearing = bearing(spellings);
        Optional<Likeness> likeness = likeness(spellings, words, known);
        boolean always = words.words().undecided() && isEverySide(words.words(), spellings, known);
        if (always || likeness.filter(Likeness::exact).isPresent()) {
            return Judgement.correct(shown());
        }
        return negated(words)
                .or(() -> country(words, bearing))
                .or(() -> likeness.flatMap(found -> misspelt(found, words, known)))
                .or(() -> another(words, likeness.isPresent(), known))
                .or(() -> likeness.flatMap(found -> tooMuch(found, known)))
                .or(() -> part(words, spellings, known))
                .or(() -> role(words, bearing, known))
                .or(() -> anothersRole(words, known))
                .or(() -> known.nearest(words, name)
                        .flatMap(other -> wrong(thatIs(other.spelled().name()))))
                .orElseGet(() -> Judgement.wrong("this was " + shown()));
    }

    /** "Kyiv (Kiev)" says one thing in two spellings: the other one is of its own words. */
    private static Optional<Likeness> likeness(List<Spelled> spellings, Typed typed, Known known) {
        return Stream.concat(
                        spellings.stream(),
                        spellings.stream().flatMap(any -> any.shortened(known.asked()).stream()))
                .flatMap(spelled -> spelled.in(typed))
                .map(likeness -> likeness.explained(known, known.asked(), typed))
                .min(Likeness.BEST);
    }

    private Bearing bearing(List<Spelled> spellings) {
        return spellings.isEmpty() ? Bearing.of(name) : spellings.get(0).bearing();
    }

    /** "Kyiv or Kiev": whichever is meant, it is this name. */
    private static boolean isEverySide(Words words, List<Spelled> spellings, Known known) {
        List<List<String>> sides = words.sides();
        return sides.size() <= SIDES_MAX
                && sides.stream()
                        .allMatch(side -> !side.isEmpty()
                                && likeness(spellings, Typed.of(Words.of(side)), known)
                                        .filter(Likeness::exact)
                                        .isPresent());
    }

    private Optional<Judgement> negated(Typed words) {
        return words.words().negated()
                ? Optional.of(Judgement.wrong("say what it was, not what it was not"))
                : Optional.empty();
    }

    private static Optional<Judgement> wrong(String why) {
        return Optional.of(Judgement.wrong(why));
    }

    /** The right name is there, and something else that does not go with it. */
    private Optional<Judgement> tooMuch(Likeness found, Known known) {
        Words rest = Words.of(
                found.rest().stream().filter(word -> !Words.isAlternative(word)).toList());
        if (rest.list().isEmpty()) {
            return wrong("one answer, please; this was " + shown());
        }
        if (name.country().isPresent() && rest.list().stream().allMatch(known::isCountry)) {
            return wrong(shown() + " is in " + name.country().orElseThrow());
        }
        return wrong(known.named(Typed.of(rest), name)
                .map(other -> "one answer, please: " + shown() + " or " + other.shown())
                .orElse("more than the answer; this was " + shown()));
    }

    private Optional<Judgement> another(Typed words, boolean alsoRight, Known known) {
        Optional<Name> other = known.named(words, name);
        if (other.flatMap(Name::country).filter(shown()::equals).isPresent()) {
            return Optional.of(
                    alsoRight
                            ? Judgement.correct(shown())
                            : Judgement.incomplete("name the country, not a place in it"));
        }
        if (other.filter(this::isCountry).isPresent()) {
            return Optional.of(Judgement.incomplete(which(bearing(known.spelled(name)))));
        }
        return other.filter(any -> !isNamedAfter(any, known)).flatMap(any -> wrong(thatIs(any)));
    }

    /** "Minsk" is a part of Minsk Contact Group. */
    private boolean isNamedAfter(Name other, Known known) {
        return name.type() == Name.Type.THING
                && other.type() == Name.Type.PLACE
                && bearing(known.spelled(name))
                        .own()
                        .containsAll(known.words(other.shown()).content());
    }

    private Optional<Judgement> country(Typed words, Bearing bearing) {
        return bearing.onlyCountry(words.content())
                ? Optional.of(Judgement.incomplete(which(bearing)))
                : Optional.empty();
    }

    private String which(Bearing bearing) {
        String what = bearing.isCity() ? "which city" : "where";
        return what + " in " + name.country().orElseThrow() + "?";
    }

    /** "Schweiz" is one in another language. */
    private boolean isCountry(Name other) {
        return other.type() == Name.Type.PLACE
                && name.country().filter(other.spellings()::contains).isPresent();
    }

    private Optional<Judgement> part(Typed words, List<Spelled> spellings, Known known) {
        List<String> content = words.content(name.type());
        List<String> beyond = content.stream()
                .filter(word -> !known.asked().inPassing().contains(word))
                .toList();
        List<String> typed = beyond.isEmpty() ? content : beyond;
        return parts(spellings)
                .map(part -> Match.of(part, typed))
                .filter(match -> match.extra().isEmpty())
                .filter(match -> !match.found().isEmpty() && anyMissing(match))
                .findFirst()
                .map(match -> Judgement.incomplete(
                        name.type() == Name.Type.PERSON
                                ? "a first name only; which surname?"
                                : "only a part of the name"));
    }

    /** All given names make no whole person, but every word of another name makes it whole. */
    private boolean anyMissing(Match match) {
        return name.type() == Name.Type.PERSON || !match.complete();
    }

    /** Of a person the given names; of anything else, every spelling. */
    private Stream<List<String>> parts(List<Spelled> spellings) {
        return spellings.stream()
                .map(Spelled::words)
                .filter(words -> words.size() > 1)
                .map(words -> name.type() == Name.Type.PERSON
                        ? words.subList(0, words.size() - 1)
                        : words);
    }

    private Optional<Judgement> role(Typed words, Bearing bearing, Known known) {
        List<String> unowned = words.content().stream()
                .filter(word -> !(known.isPerson(word) && words.words().owners().contains(word)))
                .toList();
        return bearing.onlyRole(unowned)
                ? Optional.of(Judgement.incomplete("name the " + name.type().noun()))
                : Optional.empty();
    }

    private Optional<Judgement> anothersRole(Typed words, Known known) {
        return known.inRole(words.content(), name).flatMap(other -> wrong(thatIs(other)));
    }

    /** Nothing else was typed; but another name may be as near, and account for as many words. */
    private Optional<Judgement> misspelt(Likeness found, Typed words, Known known) {
        if (!found.alone()) {
            return Optional.empty();
        }
        return Optional.of(known.nearest(words, name)
                .filter(other -> other.weight() >= found.weight())
                .filter(other -> other.slips() <= found.slips())
                .map(other -> Judgement.wrong(thatIs(other.spelled().name())))
                .orElseGet(() -> Judgement.close(shown())));
    }

    private String thatIs(Name other) {
        return "that is " + other.introduced() + "; this was " + shown();
    }
}
