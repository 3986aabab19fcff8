package aide.ask;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A person, place, body or thing is right. */
public record NameAnswer(Name name) implements Answer {

    @Override
    public String shown() {
        return name.shown();
    }

    @Override
    public List<String> spellings() {
        return name.spellings();
    }

    /** The first rule that has something to say decides; the surer ones come first. */
    @Override
    public Judgement judge(String typed, Known known) {
        Typed words = Typed.of(Words.of(typed));
        List<Spelled> spellings = Spelled.all(name);
        Bearing bearing = spellings.get(0).bearing();
        Optional<Likeness> likeness = likeness(spellings, words, known);
        return likeness.filter(Likeness::exact)
                .map(exact -> Judgement.correct(shown()))
                .or(() -> negated(words))
                .or(() -> country(words, bearing))
                .or(() -> another(words, known))
                .or(() -> likeness.flatMap(found -> tooMuch(found, known)))
                .or(() -> part(words, spellings))
                .or(() -> role(words, bearing))
                .or(() -> likeness.flatMap(found -> misspelt(found, words, known)))
                .or(() -> anothersRole(words, known))
                .or(() -> nearAnother(words, known))
                .orElseGet(() -> Judgement.wrong("this was " + shown()));
    }

    /** "Kyiv (Kiev)" says one thing in two spellings: the other one is of its own words. */
    private static Optional<Likeness> likeness(List<Spelled> spellings, Typed typed, Known known) {
        return spellings.stream()
                .flatMap(spelled -> spelled.in(typed))
                .map(likeness -> likeness.explained(known))
                .min(Likeness.BEST);
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
        if (found.alone()) {
            return Optional.empty();
        }
        Words rest = Words.of(
                found.rest().stream().filter(word -> !Words.isAlternative(word)).toList());
        if (name.country().isPresent() && rest.list().stream().allMatch(known::isCountry)) {
            return wrong(shown() + " is in " + name.country().orElseThrow());
        }
        return wrong(known.named(Typed.of(rest), name)
                .map(other -> "one answer, please: " + shown() + " or " + other.shown())
                .orElse("more than the answer; this was " + shown()));
    }

    private Optional<Judgement> another(Typed words, Known known) {
        return known.named(words, name).flatMap(other -> wrong(thatIs(other)));
    }

    private Optional<Judgement> country(Typed words, Bearing bearing) {
        return bearing.onlyCountry(words.content())
                ? Optional.of(
                        Judgement.incomplete("which city in " + name.country().orElseThrow() + "?"))
                : Optional.empty();
    }

    private Optional<Judgement> part(Typed words, List<Spelled> spellings) {
        List<String> typed = words.content(name.type());
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

    private Optional<Judgement> role(Typed words, Bearing bearing) {
        return bearing.onlyRole(words.content())
                ? Optional.of(Judgement.incomplete("name the " + name.type().noun()))
                : Optional.empty();
    }

    private Optional<Judgement> anothersRole(Typed words, Known known) {
        return known.inRole(words.content(), name).flatMap(other -> wrong(thatIs(other)));
    }

    private Optional<Judgement> misspelt(Likeness found, Typed words, Known known) {
        int rival = known.nearest(words, name).map(Likeness::slips).orElse(Slips.TOO_MANY);
        return found.slips() < rival ? Optional.of(Judgement.close(shown())) : Optional.empty();
    }

    private Optional<Judgement> nearAnother(Typed words, Known known) {
        return known.nearest(words, name)
                .map(likeness -> likeness.spelled().name())
                .flatMap(other -> wrong(thatIs(other)));
    }

    private String thatIs(Name other) {
        return "that is " + other.introduced() + "; this was " + shown();
    }
}
