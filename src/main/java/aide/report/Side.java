package aide.report;

import aide.ask.Name;
import aide.bank.Citation;
import aide.bank.Fact;
import aide.bank.Question;
import aide.bank.Source;
import aide.text.DayNames;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A side from which questions are looked at; plain loops, for a bank has many.
 *
 * @param names what a question belongs to, seen from there
 */
public record Side(String id, BiFunction<Fact, Question, List<String>> names) {

    public static final Side KIND =
            new Side("kind", (fact, question) -> List.of(question.kind().id()));

    public static final Side TOPIC = new Side("topic", (fact, question) -> List.of(fact.topic()));

    public static final Side SOURCE = new Side("source", (fact, question) -> sources(fact));

    /** A new one is a line here. */
    static final List<Side> ALL = List.of(
            KIND,
            TOPIC,
            new Side("person", (fact, question) -> people(fact)),
            new Side("place", (fact, question) -> places(fact)),
            SOURCE);

    private static List<String> people(Fact fact) {
        List<String> people = new ArrayList<>();
        for (Name name : fact.who()) {
            if (name.type() == Name.Type.PERSON) {
                people.add(name.shown());
            }
        }
        return people;
    }

    private static List<String> places(Fact fact) {
        return fact.where().map(Name::shown).map(List::of).orElse(List.of());
    }

    /** Each once: facts cite a few, so looking through those is quicker than hashing them. */
    private static List<String> sources(Fact fact) {
        List<Source> sources = new ArrayList<>();
        for (Citation citation : fact.citations()) {
            if (!sources.contains(citation.source())) {
                sources.add(citation.source());
            }
        }
        List<String> told = new ArrayList<>();
        for (Source source : sources) {
            told.add(told(source));
        }
        return told;
    }

    private static String told(Source source) {
        return source.publisher() + ", " + DayNames.inMonth(source.date()) + " "
                + source.date().getYear();
    }
}
