package aide.study;

import static aide.study.Sample.NOW;
import static aide.study.Sample.TALKS;
import static aide.study.Sample.WHEN;
import static aide.study.Sample.WHERE;
import static aide.study.Sample.WHO;
import static aide.study.Sample.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import aide.ask.Answer;
import aide.ask.Name;
import aide.ask.NameAnswer;
import aide.ask.Verdict;
import aide.bank.Bank;
import aide.bank.Kind;
import aide.bank.Question;
import aide.fsrs.Grade;

import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A bank has another answer than the one that was learned. */
class ChangeTest {

    private static final Course COURSE = Sample.course();
    private static final Question WHEN_NOW = answered(WHEN, date("2022-01-11"));
    private static final Course EDITED = course(WHERE, WHEN_NOW);

    /** Both talks' questions, learned two months ago. */
    private static final List<Event> LEARNED = List.of(
            review("r-1", NOW.minusDays(60), WHEN, Grade.EASY),
            review("r-2", NOW.minusDays(59), WHERE, Grade.EASY));

    private static final Progress BEFORE = Progress.sum(LEARNED, COURSE.scheduler());

    @Test
    void theSameAnswerKeepsItsProgress() {
        assertSame(BEFORE, BEFORE.under(COURSE.bank()));
    }

    @Test
    void anotherAnswerDoesNotAndIsTold() {
        Progress under = BEFORE.under(EDITED.bank());

        assertEquals(
                new TreeMap<>(Map.of(
                        WHERE.id(), BEFORE.of(WHERE.id()), WHEN.id(), fresh("10 January 2022"))),
                under.standings());
        assertEquals(
                List.of(new Change(WHEN_NOW, "10 January 2022")), Change.all(under, EDITED.bank()));
        assertEquals(
                Optional.of("1 question has another answer since you learned it: talks/when was"
                        + " \"10 January 2022\", is \"11 January 2022\""),
                Change.told(Change.all(under, EDITED.bank())));
    }

    /** However the standings lie in memory, and however the bank is ordered. */
    @Test
    void severalAreToldInTheOrderOfTheirIds() {
        List<Event> learned = new ArrayList<>();
        List<Question> edited = new ArrayList<>();
        for (int i = 30; i > 10; i--) {
            Question question =
                    Sample.question("talks/q" + i, Kind.WHEN, "When?", date("2022-01-10"));
            learned.add(review("r-" + i, NOW.minusMinutes(i), question, Grade.EASY));
            edited.add(answered(question, date("2022-01-11")));
        }
        Course course = course(edited.toArray(new Question[0]));
        Progress under = Progress.sum(learned, course.scheduler()).under(course.bank());

        assertEquals(
                IntStream.rangeClosed(11, 30).mapToObj(i -> "talks/q" + i).toList(),
                Change.all(under, course.bank()).stream()
                        .map(change -> change.question().id())
                        .toList());
    }

    @Test
    void ofManyTheFirstAreTold() {
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            changes.add(new Change(WHO, "nobody " + i));
        }

        assertEquals(
                Optional.of("5 questions have another answer since you learned them:"
                        + " speech/who was \"nobody 1\", is \"Олена Коваль\";"
                        + " speech/who was \"nobody 2\", is \"Олена Коваль\";"
                        + " speech/who was \"nobody 3\", is \"Олена Коваль\"; 2 more"),
                Change.told(changes));
        assertEquals(Optional.empty(), Change.told(List.of()));
    }

    /** Whoever answered the old one is right still. */
    @Test
    void aBetterSpellingIsNoOtherAnswer() {
        Name geneva =
                new Name("x", "Genève", Name.Type.PLACE, "", List.of("Geneva"), Optional.empty());

        assertSame(
                BEFORE,
                BEFORE.under(
                        course(answered(WHERE, new NameAnswer(geneva)), WHEN).bank()));
    }

    @Test
    void aQuestionThatIsGoneIsNotTold() {
        assertSame(BEFORE, BEFORE.under(course(WHERE).bank()));
    }

    /** Lines of programs that did not keep it. */
    @Test
    void whereNobodyKnowsWhatWasRightNothingIsGuessed() {
        Progress old = Progress.sum(
                List.of(Sample.review("r-1", NOW.minusDays(60), WHEN, Grade.EASY)),
                COURSE.scheduler());

        assertSame(old, old.under(EDITED.bank()));
    }

    /** In a bank of thousands it would stand behind all that was never asked. */
    @Test
    void itIsAskedBeforeAllOthers() {
        Supply supply = Supply.of(EDITED, BEFORE.under(EDITED.bank()), NOW);

        assertEquals(new Supply(List.of(), List.of(WHEN_NOW, WHERE), List.of()), supply);
    }

    /** It is chosen among answers, and comes back as a new one would. */
    @Test
    void itIsAskedAsANewOneUntilItIsAnswered() {
        Asking asking = (Asking) Sitting.begin(EDITED, BEFORE.under(EDITED.bank()), "run", NOW);
        Step step = asking.answer("11 January 2022", NOW.plusSeconds(4));
        Review review = (Review) step.events().get(1);
        Judged judged = (Judged) step.next();

        assertEquals(Input.PICK, asking.task().input());
        assertEquals(
                new Review(
                        "run-000001",
                        NOW.plusSeconds(4),
                        WHEN.id(),
                        Input.TYPE,
                        "11 January 2022",
                        Verdict.CORRECT,
                        review.grade(),
                        4_000,
                        false,
                        Optional.empty(),
                        true,
                        Optional.of("11 January 2022")),
                review);
        Standing standing = judged.desk().progress().of(WHEN.id());
        assertEquals(Standing.NEW.then(review, review.grade(), EDITED.scheduler()), standing);
        assertEquals(1, judged.desk().progress().today().introduced());
        assertEquals(List.of(), Change.all(judged.desk().progress(), EDITED.bank()));
    }

    /** What the screens believe is what the journal sums up to, with every change of mind. */
    @Test
    void theJournalSumsUpToTheSame() {
        Asking asking = (Asking) Sitting.begin(EDITED, BEFORE.under(EDITED.bank()), "run", NOW);
        List<Event> events = new ArrayList<>(LEARNED);
        Sitting answered = kept(asking.answer("10 January 2022", NOW.plusSeconds(9)), events);
        Sitting appealed = kept(answered.appeal(NOW.plusSeconds(12)), events);
        assertEquals(
                Progress.sum(events, EDITED.scheduler()).standings(),
                appealed.desk().progress().standings());

        Sitting undone = kept(appealed.undo(NOW.plusSeconds(15)), events);
        assertEquals(
                BEFORE.standings(), Progress.sum(events, EDITED.scheduler()).standings());
        assertEquals(fresh("10 January 2022"), undone.desk().progress().of(WHEN.id()));
    }

    @Test
    void practiceThatDoesNotCountLeavesItToBeAsked() {
        Course practice = EDITED.withPractice(Optional.of(new Practice(Set.of(), false)));
        Sitting sitting = Sitting.begin(practice, BEFORE.under(EDITED.bank()), "run", NOW);
        Step step = ((Asking) sitting).giveUp(NOW.plusSeconds(5));
        Review review = ((Practised) step.events().get(1)).review();

        assertEquals(Optional.empty(), review.right());
        assertEquals(false, review.anew());
        assertEquals(1, Change.all(step.next().desk().progress(), EDITED.bank()).size());
    }

    @Test
    void whatWasAcceptedOfTheOldAnswerIsNotOfTheNew() {
        Progress appealed = BEFORE.accepting(WHEN.id(), "Monday").accepting(WHERE.id(), "Genf");

        assertEquals(
                Map.of(WHERE.id(), List.of("Genf")),
                appealed.under(EDITED.bank()).accepted().answers());
        assertEquals(
                Map.of(WHERE.id(), List.of("Genf")),
                appealed.plus(anew("r-3"), Grade.GOOD, EDITED.scheduler())
                        .accepted()
                        .answers());
    }

    @Test
    void statisticsTakeItForNew() {
        List<Event> events = new ArrayList<>(LEARNED);
        events.add(anew("r-3"));

        assertEquals(
                Maturity.NEW,
                Replay.of(events, EDITED.scheduler()).answers().get(2).before());
    }

    private static Review anew(String id) {
        return Sample.withRight(
                Sample.review(id, NOW, WHEN_NOW, Grade.GOOD), true, "11 January 2022");
    }

    private static Sitting kept(Step step, List<Event> events) {
        events.addAll(step.events());
        return step.next();
    }

    private static Standing fresh(String right) {
        return new Standing(
                Standing.NEW.card(),
                Standing.NEW.lastDay(),
                Standing.NEW.due(),
                0,
                0,
                0,
                false,
                OptionalLong.empty(),
                Optional.of(right));
    }

    private static Review review(String id, OffsetDateTime at, Question question, Grade grade) {
        return Sample.withRight(
                Sample.review(id, at, question, grade), false, question.answer().shown());
    }

    private static Question answered(Question question, Answer answer) {
        return new Question(
                question.id(),
                question.fact(),
                question.kind(),
                question.ask(),
                List.of(answer),
                List.of(date("2022-01-12"), date("2022-01-13"), date("2022-01-21")),
                Optional.empty());
    }

    private static Course course(Question... questions) {
        return Sample.course(new Bank(
                List.of(Sample.HERALD, Sample.COURIER),
                List.of(),
                List.of(Sample.fact(
                        TALKS.id(),
                        TALKS.text(),
                        TALKS.citations(),
                        Optional.empty(),
                        questions))));
    }
}
