package aide.report;

import aide.ask.Name;
import aide.bank.Citation;
import aide.bank.Fact;
import aide.bank.Kind;
import aide.bank.Question;
import aide.bank.Source;
import aide.text.DayNames;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A side from which questions are looked at; plain loops, for a bank has many.
 *
 * @param parts what a question belongs to, seen from there
 * @param name what one of those is called; perhaps others are called the same
 */
public record Side<T>(
        String id, BiFunction<Fact, Question, List<T>> parts, Function<T, String> name) {

    public static final Side<Kind> KIND =
            new Side<>("kind", (fact, question) -> List.of(question.kind()), Kind::id);

    public static final Side<String> TOPIC =
            named("topic", (fact, question) -> List.of(fact.topic()));

    public static final Side<Source> SOURCE =
            new Side<>("source", (fact, question) -> sources(fact), Side::told);

    /** A new one is a line here. */
    static final List<Side<?>> ALL = List.of(
            KIND,
            TOPIC,
            named("person", (fact, question) -> people(fact)),
            named("place", (fact, question) -> places(fact)),
            SOURCE);

    private static Side<String> named(String id, BiFunction<Fact, Question, List<String>> names) {
        return new Side<>(id, names, name -> name);
    }

    /** What everything is called that a question belongs to. */
    public List<String> names(Fact fact, Question question) {
        List<String> names = new ArrayList<>();
        for (T part : parts.apply(fact, question)) {
            names.add(name.apply(part));
        }
        return names;
    }

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

    /** Each once. */
    private static List<Source> sources(Fact fact) {
        List<Source> sources = new ArrayList<>();
        for (Citation citation : fact.citations()) {
            if (!sources.contains(citation.source())) {
                sources.add(citation.source());
            }
        }
        return sources;
    }

    private static String told(Source source) {
        return source.publisher() + ", " + DayNames.inMonth(source.date()) + " "
                + source.date().getYear();
    }
}
