package aide.report;

import aide.ask.Name;
import aide.bank.Citation;
import aide.bank.Fact;
import aide.bank.Question;
import aide.bank.Source;
import aide.text.DayNames;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * A side from which questions are looked at.
 *
 * @param names what a question belongs to, seen from there
 */
public record Side(String id, BiFunction<Fact, Question, Stream<String>> names) {

    public static final Side KIND =
            new Side("kind", (fact, question) -> Stream.of(question.kind().id()));

    public static final Side TOPIC = new Side("topic", (fact, question) -> Stream.of(fact.topic()));

    public static final Side SOURCE = new Side("source", (fact, question) -> sources(fact));

    /** A new one is a line here. */
    static final List<Side> ALL = List.of(
            KIND,
            TOPIC,
            new Side("person", (fact, question) -> people(fact)),
            new Side("place", (fact, question) -> fact.where().stream().map(Name::shown)),
            SOURCE);

    private static Stream<String> people(Fact fact) {
        return fact.who().stream()
                .filter(name -> name.type() == Name.Type.PERSON)
                .map(Name::shown);
    }

    private static Stream<String> sources(Fact fact) {
        return fact.citations().stream().map(Citation::source).distinct().map(Side::told);
    }

    private static String told(Source source) {
        return source.publisher() + ", " + DayNames.inMonth(source.date()) + " "
                + source.date().getYear();
    }
}
