package aide.study;

import aide.ask.Answer;
import aide.ask.DateAnswer;
import aide.ask.DateSpan;
import aide.ask.Name;
import aide.ask.NameAnswer;
import aide.ask.NumberAnswer;
import aide.ask.SeveralAnswer;
import aide.ask.Verdict;
import aide.ask.WordsAnswer;
import aide.bank.Bank;
import aide.bank.Citation;
import aide.bank.Claim;
import aide.bank.Dispute;
import aide.bank.Fact;
import aide.bank.Kind;
import aide.bank.Paragraphs;
import aide.bank.Question;
import aide.bank.Source;
import aide.fsrs.Fsrs6;
import aide.fsrs.Grade;
import aide.fsrs.Settings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small bank, made so that whatever is right is spelt as it is shown. */
public final class Sample {

    public static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-10T09:30:00+01:00");

    public static final Source HERALD = source("herald", "The Herald", "2022-01-11");
    public static final Source COURIER = source("courier", "Courier", "2022-02-01");

    public static final Question WHERE = question(
            "talks/where",
            Kind.WHERE,
            "In which city did the two delegations meet?",
            place("Geneva"),
            place("Vienna"),
            place("Brussels"),
            place("Paris"));

    public static final Question WHEN = question(
            "talks/when",
            Kind.WHEN,
            "On which day did the two delegations meet?",
            date("2022-01-10"),
            date("2022-01-12"),
            date("2022-01-13"),
            date("2022-01-21"));

    public static final Question HOW_MANY = question(
            "march/how-many",
            Kind.HOW_MANY,
            "How many soldiers stood near the border, as three officials who wished to remain"
                    + " unnamed told the newspaper in the last week of the year?",
            number("100000", "soldiers"),
            number("70000", "soldiers"),
            number("175000", "soldiers"));

    public static final Question WHO = question(
            "speech/who",
            Kind.WHO,
            "Who spoke last?",
            person("Олена Коваль"),
            person("Maria Lind"),
            person("Jan Maas"));

    public static final Question WHAT = question(
            "promise/what",
            Kind.WHAT,
            "What did the guests promise?",
            words("to come back before the end of winter, whatever the weather may be by then"),
            words("to write a letter to every one of the thirty neighbours of the house"),
            words("to leave their umbrellas with the porter until the rain has stopped"),
            words("nothing"));

    public static final Question GUESTS = question(
            "table/who",
            Kind.WHO,
            "Which countries sat at the round table, as the newspaper counted them?",
            new SeveralAnswer(List.of(place("Norway"), place("Côte d'Ivoire"), place("Chile"))),
            place("Peru"),
            place("Finland"),
            place("Federated States of Micronesia"));

    public static final Fact TALKS = fact(
            "talks",
            "Two delegations met in Geneva on a Monday and spoke about security in Europe for"
                    + " almost eight hours.",
            List.of(new Citation(HERALD, 4), new Citation(COURIER, 17)),
            Optional.empty(),
            WHERE,
            WHEN);

    public static final Fact MARCH = fact(
            "march",
            "Officials counted 100,000 soldiers near the border.",
            List.of(new Citation(HERALD, 9)),
            Optional.of(new Dispute(
                    List.of(
                            new Claim(
                                    "About 100,000 stood there", List.of(new Citation(HERALD, 9))),
                            new Claim(
                                    "It was more than twice that number",
                                    List.of(new Citation(COURIER, 2), new Citation(COURIER, 5)))),
                    Dispute.Settled.MAJORITY,
                    "four other papers say the same as the first")),
            HOW_MANY);

    public static final Fact SPEECH = fact(
            "speech",
            "Olena Koval spoke last.",
            List.of(new Citation(COURIER, 8)),
            Optional.empty(),
            WHO);

    public static final Fact PROMISE = fact(
            "promise",
            "The guests promised to come back before the winter ended.",
            List.of(new Citation(COURIER, 31)),
            Optional.empty(),
            WHAT);

    public static final Fact TABLE = fact(
            "table",
            "Norway, Côte d'Ivoire and Chile sat at the round table.",
            List.of(new Citation(COURIER, 11)),
            Optional.empty(),
            GUESTS);

    private Sample() {}

    /** A course over these facts, without scatter, so that its days can be reckoned by hand. */
    public static Course course(Fact... facts) {
        return course(new Bank(List.of(HERALD, COURIER), List.of(), List.of(facts)));
    }

    public static Course course(Bank bank) {
        return Course.of(bank, new Fsrs6(Settings.DEFAULT.withFuzz(false)));
    }

    public static Course course() {
        return course(TALKS, MARCH, SPEECH, PROMISE);
    }

    public static Fact fact(
            String id,
            String text,
            List<Citation> citations,
            Optional<Dispute> dispute,
            Question... questions) {
        return new Fact(
                id,
                Optional.empty(),
                "winter",
                text,
                citations,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                dispute,
                List.of(questions));
    }

    /** A fact that a day is known by, with the question for that day. */
    public static Fact event(String id, String title, String when) {
        Question question =
                question(id + "/when", Kind.WHEN, "On which day was " + id + "?", date(when));
        return new Fact(
                id,
                Optional.of(title),
                "winter",
                "Fact.",
                List.of(new Citation(HERALD, 3)),
                Optional.of(DateSpan.iso(when)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(question));
    }

    /** A fact that is nothing but its questions. */
    public static Fact fact(String id, Question... questions) {
        return fact(id, "Fact.", List.of(new Citation(HERALD, 3)), Optional.empty(), questions);
    }

    public static Question question(
            String id, Kind kind, String ask, Answer answer, Answer... lures) {
        return new Question(
                id,
                id.substring(0, id.indexOf('/')),
                kind,
                ask,
                List.of(answer),
                List.of(lures),
                Optional.empty());
    }

    public static Answer place(String name) {
        return name(name, Name.Type.PLACE);
    }

    public static Answer person(String name) {
        return name(name, Name.Type.PERSON);
    }

    public static Answer date(String iso) {
        return new DateAnswer(DateSpan.iso(iso));
    }

    public static Answer number(String number, String unit) {
        return NumberAnswer.of(new BigDecimal(number), unit);
    }

    public static Answer words(String... wordings) {
        return new WordsAnswer(List.of(wordings));
    }

    /** A review typed in 4.2 seconds, judged as its grade suggests. */
    public static Review review(String id, OffsetDateTime at, Question question, Grade grade) {
        boolean right = grade != Grade.AGAIN;
        return new Review(
                id,
                at,
                question.id(),
                Input.TYPE,
                right ? question.answer().shown() : "something else",
                right ? Verdict.CORRECT : Verdict.WRONG,
                grade,
                4_200);
    }

    /** The same answer, with what was right then, and whether what was known of it counts no more. */
    public static Review withRight(Review review, boolean anew, String right) {
        return new Review(
                review.id(),
                review.at(),
                review.question(),
                review.input(),
                review.answer(),
                review.verdict(),
                review.grade(),
                review.millis(),
                review.hinted(),
                review.confidence(),
                anew,
                Optional.of(right));
    }

    private static Answer name(String name, Name.Type type) {
        return new NameAnswer(new Name("x", name, type, "", List.of(), Optional.empty()));
    }

    private static Source source(String id, String publisher, String date) {
        return new Source(
                id,
                publisher,
                "A title",
                LocalDate.parse(date),
                id + ".txt",
                "0".repeat(64),
                new Paragraphs(40, Map.of()),
                Optional.empty());
    }
}
