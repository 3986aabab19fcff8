package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.bank.Fact;
import aide.screen.PlainStudy.Turn;
import aide.study.Asking;
import aide.study.Confidence;
import aide.study.Course;
import aide.study.Preference;
import aide.study.Preferences;
import aide.study.Progress;
import aide.study.Review;
import aide.study.Sample;
import aide.study.Task;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/** Each way of input as plain lines; whole sittings are tested where they are read and written. */
class PlainStudyTest {

    @Test
    void severalChoicesAreAskedForWithTheirLetters() {
        assertEquals("""

                [who] Which countries sat at the round table, as the newspaper counted them?
                  a) Côte d'Ivoire
                  b) Federated States of Micronesia
                  c) Norway
                  d) Finland
                  e) Chile
                  f) Peru
                Several are right: give their letters, such as a c.""", question(begin(Sample.TABLE)));
    }

    @Test
    void severalLettersAreOneAnswer() {
        assertEquals("""
                … incomplete: 1 of 3 is missing
                you: Côte d'Ivoire and Chile""", verdict(begin(Sample.TABLE), "e a"));
        assertEquals("""
                ✓ correct
                you: Côte d'Ivoire, Norway and Chile""", verdict(begin(Sample.TABLE), "ace"));
    }

    @Test
    void aListMayBeTypedInstead() {
        assertEquals("""
                ≈ close: right; mind the spelling: Chile
                you: Chille, Norway and Côte d'Ivoire""", verdict(begin(Sample.TABLE), "Chille, Norway and Côte d'Ivoire"));
    }

    @Test
    void allLettersPutThingsInOrder() {
        assertEquals(
                """

                [when] Order these events, earliest first.
                  a) the talks in Geneva
                  b) the council's meeting
                  c) the letter to the neighbours
                  d) the second telephone call between the presidents
                Give all letters in order, such as b c d a; :t lets you type the answer instead.""",
                String.join("\n", ask(Scenes.EVENTS).on(":help", Sample.NOW).question()));
        assertEquals("""
                ✓ correct
                you: the letter to the neighbours; the second telephone call between the \
                presidents; the talks in Geneva; the council's meeting""", verdict(ask(Scenes.EVENTS), "c d a b"));
        assertEquals(
                "✗ wrong: the talks in Geneva came after the letter to the neighbours",
                verdict(ask(Scenes.EVENTS), "acdb").lines().findFirst().orElse(""));
    }

    @Test
    void whatIsMatchedStandsWithItsNumber() {
        assertEquals(
                """

                [who] Which person goes with which office?
                  1. speaker of the house
                  2. second deputy of the minister for ports and harbours
                  3. pilot
                  a) Maria Lind
                  b) Олена Коваль
                  c) Jan Maas
                Give all letters in order, such as b c a; :t lets you type the answer instead.""",
                String.join("\n", ask(Scenes.OFFICES).on(":help", Sample.NOW).question()));
    }

    @Test
    void anOrderIsNotGivenInWords() {
        Turn turn = ask(Scenes.EVENTS).on("10 January 2022", Sample.NOW);

        assertEquals(
                List.of("Give all letters in order, such as b c d a; :t lets you type the answer"
                        + " instead."),
                turn.verdict());
        assertEquals(List.of(), turn.events());
    }

    @Test
    void theLastAnswerCanStillBeSaidToBeRight() {
        PlainStudy missed =
                begin(Sample.SPEECH).next().on("Mrs Lind", Sample.NOW).next();
        Turn last = missed.on(":4", Sample.NOW);
        Turn appealed = last.next().on(":y", Sample.NOW);

        assertEquals(
                List.of(
                        "",
                        "That was the last question. An empty line ends the sitting; :u, :y, :x"
                                + " and :1 to :4 are still about the last answer."),
                last.question());
        assertEquals(List.of("accepted from now on: Mrs Lind; counts as good"), appealed.verdict());
        assertEquals(1, appealed.events().size());
        assertEquals(
                List.of("only an answer that was typed and is not right can be right after all"),
                appealed.next().on(":y", Sample.NOW).verdict());
        assertEquals(true, last.next().on("", Sample.NOW).next().over());
    }

    @Test
    void howSureTheLearnerIsIsAskedBeforeTheVerdict() {
        Course course = Sample.course(Sample.TALKS);
        PlainStudy begun = PlainStudy.begin(
                        course,
                        Progress.NOTHING,
                        Preferences.DEFAULT.with(Preference.CONFIDENCE, "on"),
                        "run",
                        Sample.NOW)
                .next();
        Turn asked = begun.on("b", Sample.NOW);

        assertEquals(
                List.of("How sure are you? 1 sure, 2 think so, 3 guess; an empty line says"
                        + " nothing."),
                asked.verdict());
        assertEquals(List.of(), asked.events());
        assertEquals(asked.verdict(), asked.next().on("4", Sample.NOW).verdict());
        Turn sure = asked.next().on("1", Sample.NOW);
        assertEquals("✗ wrong", sure.verdict().get(0));
        assertEquals(Optional.of(Confidence.SURE), ((Review) sure.events().get(1)).confidence());
        Turn silent = asked.next().on("", Sample.NOW);
        assertEquals(Optional.empty(), ((Review) silent.events().get(1)).confidence());
        assertEquals(
                "✗ wrong: you don't know yet",
                begun.on("", Sample.NOW).verdict().get(0));
    }

    @Test
    void aSlipIsAskedOnceMore() {
        Turn slipped = begin(Sample.TALKS).next().on("b", Sample.NOW).next().on(":x", Sample.NOW);

        assertEquals(List.of("a slip; once more"), slipped.verdict());
        assertEquals(
                "[where] In which city did the two delegations meet?",
                slipped.question().get(1));
        Turn again = slipped.next().on("b", Sample.NOW);
        assertEquals(
                List.of("only an answer that is not right can be a slip, and only once"),
                again.next().on(":x", Sample.NOW).verdict());
    }

    @Test
    void aHintStrikesOutOrTellsHowTheAnswerBegins() {
        Turn picking = begin(Sample.TALKS).next().on(":h", Sample.NOW);
        Turn typing = begin(Sample.SPEECH).next().on(":t", Sample.NOW).next().on(":h", Sample.NOW);

        assertEquals(List.of("hint: 2 choices struck out"), picking.verdict());
        assertEquals(
                List.of(
                        "",
                        "[where] In which city did the two delegations meet?",
                        "  a) Geneva",
                        "  d) Paris"),
                picking.question());
        assertEquals(List.of("hint: 5 and 6 letters, beginning with О and К"), typing.verdict());
    }

    @Test
    void aHintIsGivenOnceAndTold() {
        PlainStudy hinted = begin(Sample.TALKS).next().on(":h", Sample.NOW).next();

        assertEquals(
                List.of("there is no more of a hint"),
                hinted.on(":h", Sample.NOW).verdict());
        assertEquals("""
                ✓ correct
                you: Geneva (with a hint)""", verdict(hinted, "a"));
        assertEquals(List.of("that is no choice"), hinted.on("b", Sample.NOW).verdict());
    }

    private static PlainStudy ask(Task task) {
        Asking asking = Scenes.asking(Sample.TALKS, Sample.SPEECH);
        return new PlainStudy(
                new Asking(asking.desk(), task, asking.since(), asking.before(), false, false),
                Optional.empty(),
                Preferences.DEFAULT,
                false);
    }

    private static Turn begin(Fact fact) {
        Course course = Sample.course(fact);
        return PlainStudy.begin(course, Progress.NOTHING, Preferences.DEFAULT, "run", Sample.NOW);
    }

    /** Without the two lines of welcome. */
    private static String question(Turn turn) {
        List<String> lines = turn.question();
        return String.join("\n", lines.subList(2, lines.size()));
    }

    /** The first two lines of what is said about an answer. */
    private static String verdict(Turn turn, String line) {
        return verdict(turn.next(), line);
    }

    private static String verdict(PlainStudy study, String line) {
        Turn next = study.on(line, Sample.NOW.plusSeconds(5));
        return String.join("\n", next.verdict().subList(0, 2));
    }
}
