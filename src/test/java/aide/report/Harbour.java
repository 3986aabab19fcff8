package aide.report;

import aide.ask.DateSpan;
import aide.ask.Name;
import aide.bank.Bank;
import aide.bank.Citation;
import aide.bank.Fact;
import aide.bank.Kind;
import aide.bank.Question;
import aide.bank.Source;
import aide.fsrs.Fsrs6;
import aide.fsrs.Settings;
import aide.study.Course;
import aide.study.Event;
import aide.study.Limits;
import aide.study.Sample;
import aide.study.SampleJournal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A course with people, places and topics, and a learner who is in the middle of it. */
final class Harbour {

    /** Past midnight and before four in the morning: still the day before. */
    static final OffsetDateTime NOW = OffsetDateTime.parse("2026-01-21T02:30:00-07:00");

    static final Name BERGEN = name("Bergen", Name.Type.PLACE);
    static final Name LUND = name("Ada Lund", Name.Type.PERSON);
    static final Name MAAS = name("Jan Maas, who had come from far away", Name.Type.PERSON);
    static final Name FLEET = name("the Fleet", Name.Type.BODY);

    static final Course COURSE = course(
            fact("talks", "talks", List.of(Sample.HERALD), Optional.of(BERGEN), LUND, FLEET),
            fact("call", "calls", List.of(Sample.HERALD, Sample.COURIER), Optional.empty(), MAAS),
            fact("letter", "calls", List.of(Sample.COURIER), Optional.of(BERGEN), LUND, MAAS),
            fact("toll", "money", List.of(Sample.COURIER), Optional.empty()),
            fact("march", "armies", List.of(Sample.HERALD), Optional.empty(), LUND));

    private Harbour() {}

    static Course course(Fact... facts) {
        return Course.of(
                        new Bank(List.of(Sample.HERALD, Sample.COURIER), List.of(), List.of(facts)),
                        new Fsrs6(Settings.DEFAULT.withFuzz(false).withDesiredRetention(0.85)))
                .with(Limits.DEFAULT.withNewADay(3));
    }

    /** Some months of study; the last questions of the course have not been asked. */
    static Basis underway() {
        return basis(journal(7, 900));
    }

    static List<Event> journal(long seed, int count) {
        List<Question> all = COURSE.questions();
        return SampleJournal.of(seed, count, all.subList(0, all.size() - 8));
    }

    static Basis basis(List<Event> events) {
        return Basis.of(COURSE, events, NOW);
    }

    static Fact fact(
            String id, String topic, List<Source> sources, Optional<Name> where, Name... who) {
        return new Fact(
                id,
                Optional.empty(),
                topic,
                "It happened.",
                sources.stream().map(source -> new Citation(source, 2)).toList(),
                Optional.of(DateSpan.iso("2022-01-10")),
                where,
                List.of(who),
                Optional.empty(),
                questions(id));
    }

    private static List<Question> questions(String fact) {
        return Stream.of(Kind.WHEN, Kind.WHO, Kind.WHAT)
                .flatMap(kind -> IntStream.rangeClosed(1, 2).mapToObj(i -> question(fact, kind, i)))
                .toList();
    }

    private static Question question(String fact, Kind kind, int number) {
        return Sample.question(
                fact + "/" + kind.id() + "-" + number,
                kind,
                "How was it with the " + fact + ", seen from the side of number " + number + "?",
                Sample.words("this"));
    }

    private static Name name(String shown, Name.Type type) {
        return new Name(shown, shown, type, "somebody", List.of(), Optional.empty());
    }
}
