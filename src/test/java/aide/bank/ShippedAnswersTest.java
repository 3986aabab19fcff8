package aide.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.ask.Answer;
import aide.ask.Hostile;
import aide.ask.Judge;
import aide.ask.Verdict;
import aide.text.Fold;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The judge before the questions of this repository: nothing right is refused, nothing else passes. */
class ShippedAnswersTest {

    private static final int WORD_LETTERS = 5;

    private static final Bank BANK = Shipped.bank();

    @Test
    void whatAQuestionAcceptsIsCorrectInCapitals() {
        assertAccepted(text -> text.toUpperCase(Locale.ROOT));
    }

    @Test
    void whatAQuestionAcceptsIsCorrectInSmallLetters() {
        assertAccepted(text -> text.toLowerCase(Locale.ROOT));
    }

    @Test
    void whatAQuestionAcceptsIsCorrectInASentence() {
        assertAccepted(text -> "  I think it was " + text + ". ");
    }

    /** Unless a question accepts it by name, or both accept both: one thing in two wordings. */
    @Test
    void noOtherAnswerOfItsKindPasses() {
        assertNone(BANK.questions().stream().flatMap(ShippedAnswersTest::othersThatPass));
    }

    @Test
    void noOtherAnswerPassesBesideARightOne() {
        assertNone(BANK.questions().stream().flatMap(ShippedAnswersTest::pairsThatPass));
    }

    @Test
    void noHintGivesTheAnswerAway() {
        assertNone(BANK.questions().stream()
                .filter(question -> passes(question, question.answer().clue()))
                .map(question -> question.id() + " accepts its hint"));
    }

    @Test
    void noHostileAnswerPasses() {
        assertNone(BANK.questions().stream()
                .flatMap(question -> Hostile.TEXTS.stream()
                        .filter(text -> passes(question, text))
                        .map(text -> question.id() + " accepts a text of " + text.length())));
    }

    private static void assertAccepted(UnaryOperator<String> typed) {
        assertNone(BANK.questions().stream()
                .flatMap(question -> spellings(question)
                        .map(typed)
                        .filter(text -> verdict(question, text) != Verdict.CORRECT)
                        .map(text -> question.id() + " refuses " + text)));
    }

    private static Stream<String> othersThatPass(Question question) {
        Set<List<String>> own =
                spellings(question).map(ShippedAnswersTest::gist).collect(Collectors.toSet());
        return BANK.questions().stream()
                .filter(other -> other.kind() == question.kind())
                .filter(other -> !isListFor(question, other))
                .filter(other -> !own.contains(gist(other.answer().shown())))
                .filter(other -> passes(question, other.answer().shown()))
                .filter(other -> !passes(other, question.answer().shown()))
                .map(other -> question.id() + " accepts " + other.answer().shown());
    }

    /** "Canada and Italy" where the question says "besides Italy's" is no other answer. */
    private static boolean isListFor(Question question, Question other) {
        return question.answer().parts().size() == 1 && other.answer().parts().size() > 1;
    }

    private static Stream<Answer> parts(Question question) {
        return question.answers().stream().flatMap(answer -> answer.parts().stream());
    }

    /** Without little words and plurals: "with decisive action" says what "decisive actions" do. */
    private static List<String> gist(String text) {
        List<String> words = Fold.words(text);
        List<String> gist = words.stream()
                .filter(word -> word.length() >= WORD_LETTERS)
                .map(word -> word.replaceFirst("s$", ""))
                .toList();
        return gist.isEmpty() ? words : gist;
    }

    /** Two answers at once, either first. */
    private static Stream<String> pairsThatPass(Question question) {
        String right = question.answer().shown();
        return BANK.questions().stream()
                .filter(other -> other.kind() == question.kind())
                .filter(other -> parts(question).noneMatch(other.answer().parts()::contains))
                .map(other -> other.answer().shown())
                .distinct()
                .filter(other -> !passes(question, other))
                .flatMap(other -> Stream.of(right + " or " + other, other + " or " + right))
                .filter(text -> passes(question, text))
                .map(text -> question.id() + " accepts " + text);
    }

    private static Stream<String> spellings(Question question) {
        return question.answers().stream().flatMap(answer -> answer.spellings().stream());
    }

    private static boolean passes(Question question, String text) {
        return verdict(question, text).betterThan(Verdict.INCOMPLETE);
    }

    private static Verdict verdict(Question question, String text) {
        return Judge.judge(question.answers(), text, question.ask(), BANK.known())
                .verdict();
    }

    private static void assertNone(Stream<String> faults) {
        assertEquals("", faults.collect(Collectors.joining("\n")));
    }
}
