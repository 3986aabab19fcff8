package aide.ask;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Words words = Words.of(typed);
        Optional<Likeness> likeness = likeness(words, known);
        return likeness.filter(Likeness::exact)
                .map(exact -> Judgement.correct(shown()))
                .or(() -> negated(words))
                .or(() -> another(words, known))
                .or(() -> likeness.flatMap(found -> tooMuch(found, known)))
                .or(() -> country(words))
                .or(() -> part(words))
                .or(() -> role(words))
                .or(() -> likeness.flatMap(found -> misspelt(found, words, known)))
                .or(() -> anothersRole(words, known))
                .or(() -> nearAnother(words, known))
                .orElseGet(() -> Judgement.wrong("this was " + shown()));
    }

    private Optional<Likeness> likeness(Words typed, Known known) {
        return Spelled.all(name).stream()
                .flatMap(spelled -> spelled.in(typed))
                .map(likeness -> likeness.explained(known))
                .map(likeness -> saidTwice(likeness, known))
                .min(Likeness.BEST);
    }

    /** "Kyiv (Kiev)" says one thing in two spellings. */
    private Likeness saidTwice(Likeness likeness, Known known) {
        Words rest = Words.of(likeness.rest());
        return !likeness.alone()
                        && likeness(rest, known).filter(Likeness::exact).isPresent()
                ? new Likeness(likeness.spelled(), likeness.slips(), List.of())
                : likeness;
    }

    private Optional<Judgement> negated(Words words) {
        return words.negated()
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
        return wrong(known.named(rest, name)
                .map(other -> "one answer, please: " + shown() + " or " + other.shown())
                .orElse("more than the answer; this was " + shown()));
    }

    private Optional<Judgement> another(Words words, Known known) {
        if (saysCountry(words)) {
            return Optional.empty();
        }
        return known.named(words, name).flatMap(other -> wrong(thatIs(other)));
    }

    private Optional<Judgement> country(Words words) {
        return saysCountry(words)
                ? Optional.of(
                        Judgement.incomplete("which city in " + name.country().orElseThrow() + "?"))
                : Optional.empty();
    }

    private boolean saysCountry(Words words) {
        List<String> country = name.countryWords();
        Set<String> typed = words.content().stream()
                .filter(word -> !Name.isCity(word))
                .collect(Collectors.toSet());
        return !country.isEmpty() && typed.equals(Set.copyOf(country));
    }

    private Optional<Judgement> part(Words words) {
        List<String> typed = name.withoutTitles(words.content());
        return parts().map(part -> Match.of(part, typed))
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
    private Stream<List<String>> parts() {
        return Spelled.all(name).stream()
                .map(Spelled::words)
                .filter(words -> words.size() > 1)
                .map(words -> name.type() == Name.Type.PERSON
                        ? words.subList(0, words.size() - 1)
                        : words);
    }

    private Optional<Judgement> role(Words words) {
        return name.onlyRole(words.content())
                ? Optional.of(Judgement.incomplete("name the " + name.type().noun()))
                : Optional.empty();
    }

    private Optional<Judgement> anothersRole(Words words, Known known) {
        return known.inRole(words.content(), name).flatMap(other -> wrong(thatIs(other)));
    }

    private Optional<Judgement> misspelt(Likeness found, Words words, Known known) {
        int rival = known.nearest(words, name).map(Likeness::slips).orElse(Slips.TOO_MANY);
        return found.slips() < rival ? Optional.of(Judgement.close(shown())) : Optional.empty();
    }

    private Optional<Judgement> nearAnother(Words words, Known known) {
        return known.nearest(words, name)
                .map(likeness -> likeness.spelled().name())
                .flatMap(other -> wrong(thatIs(other)));
    }

    private String thatIs(Name other) {
        return "that is " + other.introduced() + "; this was " + shown();
    }
}
