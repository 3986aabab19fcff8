package aide.study;

import aide.ask.Answer;
import aide.ask.DateAnswer;
import aide.ask.DateSpan;
import aide.ask.Name;
import aide.ask.NameAnswer;
import aide.bank.Fact;
import aide.bank.Kind;
import aide.bank.Question;
import aide.text.Fold;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What questions can be put in order together by.
 *
 * @param least with fewer things, chance alone would be right too often
 * @param byTime whether the things are ordered by themselves, and not beside what is shown
 */
record Arrangement(
        String ask,
        int least,
        boolean byTime,
        BiFunction<Question, Fact, Optional<Piece>> reading) {

    /** The one table that a new one is entered in; where a question fits in several, they take turns. */
    static final List<Arrangement> ALL = List.of(
            new Arrangement("Order these events, earliest first.", 4, true, Arrangement::event),
            new Arrangement("Which date goes with which event?", 3, false, Arrangement::date),
            new Arrangement("Which city goes with which meeting?", 3, false, Arrangement::city),
            new Arrangement("Which office goes with which person?", 3, false, Arrangement::office),
            new Arrangement("Which person goes with which office?", 3, false, Arrangement::person));

    /** What a question adds to it; where sources differ, nobody could be sure of an order. */
    Optional<Piece> piece(Question question, Fact fact) {
        return fact.dispute().isPresent() ? Optional.empty() : reading.apply(question, fact);
    }

    private static Optional<Piece> event(Question question, Fact fact) {
        return when(question, fact)
                .map(when ->
                        Piece.dated(question, when, when.shown(), fact.event().orElseThrow()));
    }

    private static Optional<Piece> date(Question question, Fact fact) {
        return when(question, fact)
                .map(when -> Piece.dated(question, when, fact.event().orElseThrow(), when.shown()));
    }

    /** What took place in the city is what another question of the fact asks for. */
    private static Optional<Piece> city(Question question, Fact fact) {
        return fact.where()
                .filter(place -> question.answer().equals(new NameAnswer(place)))
                .flatMap(place -> fact.questions().stream()
                        .filter(sibling -> sibling.kind() == Kind.WHAT)
                        .map(Question::answer)
                        .filter(NameAnswer.class::isInstance)
                        .findFirst()
                        .map(what -> Piece.of(question, what.shown(), place.shown())));
    }

    private static Optional<Piece> office(Question question, Fact fact) {
        return holder(fact)
                .filter(holder -> accepts(question, holder.role()))
                .map(holder -> Piece.of(question, holder.shown(), holder.role()));
    }

    private static Optional<Piece> person(Question question, Fact fact) {
        return holder(fact)
                .filter(holder -> question.answer().equals(new NameAnswer(holder)))
                .filter(holder ->
                        fact.questions().stream().anyMatch(any -> accepts(any, holder.role())))
                .map(holder -> Piece.of(question, holder.role(), holder.shown()));
    }

    private static Optional<DateSpan> when(Question question, Fact fact) {
        return fact.title().isPresent() && question.answer() instanceof DateAnswer date
                ? fact.when().filter(date.span()::equals)
                : Optional.empty();
    }

    /** The only person that a fact is about. */
    private static Optional<Name> holder(Fact fact) {
        List<Name> persons = fact.who().stream()
                .filter(name -> name.type() == Name.Type.PERSON)
                .toList();
        return persons.size() == 1 && !persons.get(0).role().isBlank()
                ? Optional.of(persons.get(0))
                : Optional.empty();
    }

    private static boolean accepts(Question question, String role) {
        List<String> words = Fold.words(role);
        return question.answers().stream()
                .map(Answer::spellings)
                .flatMap(List::stream)
                .anyMatch(spelling -> Fold.words(spelling).equals(words));
    }
}
