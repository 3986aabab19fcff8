package aide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.ask.DateSpan;
import aide.ask.Name;
import aide.ask.Verdict;
import aide.ask.WordsAnswer;
import aide.bank.Bank;
import aide.bank.Citation;
import aide.bank.Fact;
import aide.bank.Kind;
import aide.bank.Paragraphs;
import aide.bank.Question;
import aide.bank.Source;
import aide.fsrs.Fsrs6;
import aide.fsrs.Grade;
import aide.fsrs.Settings;
import aide.study.Input;
import aide.study.Progress;
import aide.study.Review;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class TimelineTest {

    private static final Source HERALD = new Source(
            "herald",
            "The Herald",
            "Talks",
            LocalDate.parse("2022-03-14"),
            "herald.txt",
            "0".repeat(64),
            new Paragraphs(3, Map.of()),
            Optional.empty());

    private static final Name BERGEN = name("Bergen", Name.Type.PLACE);
    private static final Name LUND = name("Ada Lund", Name.Type.PERSON);
    private static final Name FLEET = name("the Fleet", Name.Type.BODY);

    private static final Bank BANK = new Bank(
            List.of(HERALD),
            List.of(),
            List.of(
                    fact("talks", "the talks", "2022-04-09/2022-04-10", BERGEN, LUND, FLEET),
                    fact("call", "the call of Ada Lund", "2022-03-14", BERGEN, LUND),
                    fact("letter", "the letter", "2022-03-14", BERGEN),
                    fact("toll", "the end of the toll", "2022-03", BERGEN),
                    fact("treaty", "the first treaty in Bergen", "1815", BERGEN)));

    @Test
    void eventsStandOnAnAxisAndInOrderUnderTheirMonths() {
        assertEquals("""
                             ───────────────○───────────────
                                          ○
                                          ○                         ◇─
                ─────┬──────┬──────┬──────┬──────┬──────┬──────┬──────┬──────┬──────┬──────┬────
                     21 Feb 28 Feb 7 Mar  14 Mar 21 Mar 28 Mar 4 Apr  11 Apr 18 Apr 25 Apr 2 May

                1815
                               ○ the first treaty in Bergen

                March 2022
                               ○ the end of the toll – Bergen
                  Mon 14       ○ the call of Ada Lund – Bergen
                               ○ the letter – Bergen

                April 2022
                  Sat–Sun 9–10 ◇ the talks – Bergen: Ada Lund, the Fleet

                ○ not seen yet   ◐ begun   ● known   ◇ ◈ ◆ still planned at the time
                """, told(Timeline.lines(BANK, Progress.NOTHING)));
    }

    @ParameterizedTest
    @CsvSource({"EASY, ●, ●, ◆", "GOOD, ◐, ◐, ◈"})
    void aSignTellsHowWellAnEventIsKnown(Grade grade, String call, String treaty, String talks) {
        Progress progress = progress(
                grade,
                "call/when",
                "call/who",
                "treaty/when",
                "treaty/who",
                "talks/when",
                "talks/who",
                "letter/when");
        List<String> lines = Timeline.lines(BANK, progress);

        assertEquals(
                List.of(
                        "               " + treaty + " the first treaty in Bergen",
                        "               ○ the end of the toll – Bergen",
                        "  Mon 14       " + call + " the call of Ada Lund – Bergen",
                        "               ◐ the letter – Bergen",
                        "  Sat–Sun 9–10 " + talks + " the talks – Bergen: Ada Lund, the Fleet"),
                lines.stream()
                        .filter(line -> line.contains(" the "))
                        .filter(line -> !line.contains("planned"))
                        .toList());
    }

    @Test
    void aLongEventGoesOnBelowItself() {
        Name many = name("everybody who was of any weight in the harbour", Name.Type.BODY);
        Bank bank = new Bank(
                List.of(HERALD),
                List.of(),
                List.of(fact("talks", "the talks", "2022-03-12", BERGEN, LUND, many)));

        assertEquals(
                List.of(
                        "  Sat 12       ○ the talks – Bergen: Ada Lund, everybody who was of any weight",
                        "                 in the harbour"),
                Timeline.lines(bank, Progress.NOTHING).subList(5, 7));
    }

    @Test
    void daysThatAreTooManyForTheWidthStandCloserTogether() {
        Bank bank = new Bank(
                List.of(HERALD),
                List.of(),
                List.of(
                        fact("letter", "the letter", "2021-06-01", BERGEN),
                        fact("call", "the call", "2022-03-14", BERGEN)));

        assertEquals(
                List.of(
                        "                   ○                                       ○",
                        "─┬───┬────┬───┬────┬───┬───┬────┬───┬───┬────┬───┬────┬───┬───┬───┬────┬───┬───┬",
                        " Feb Mar  Apr May  Jun Jul Aug  Sep Oct Nov  Dec 2022 Feb Mar Apr May  Jun Jul"),
                Timeline.lines(bank, Progress.NOTHING).subList(0, 3));
    }

    @Test
    void whereNoDayIsKnownThereIsNoAxis() {
        Bank bank = new Bank(
                List.of(HERALD),
                List.of(),
                List.of(fact("treaty", "the first treaty in Bergen", "1815", BERGEN)));

        assertEquals("""
                1815
                               ○ the first treaty in Bergen

                ○ not seen yet   ◐ begun   ● known   ◇ ◈ ◆ still planned at the time
                """, told(Timeline.lines(bank, Progress.NOTHING)));
    }

    @Test
    void aBankWithoutEventsSaysSo() {
        assertEquals(
                List.of("no fact of this bank has a title, so there is no event to show"),
                Timeline.lines(new Bank(List.of(HERALD), List.of(), List.of()), Progress.NOTHING));
    }

    private static Fact fact(String id, String title, String when, Name where, Name... who) {
        return new Fact(
                id,
                Optional.of(title),
                "any",
                "It happened.",
                List.of(new Citation(HERALD, 1)),
                Optional.of(DateSpan.iso(when)),
                Optional.of(where),
                List.of(who),
                Optional.empty(),
                List.of(question(id, "when"), question(id, "who")));
    }

    private static Question question(String fact, String id) {
        return new Question(
                fact + "/" + id,
                fact,
                Kind.WHAT,
                "What?",
                List.of(new WordsAnswer(List.of("this"))),
                List.of(),
                Optional.empty());
    }

    private static Name name(String shown, Name.Type type) {
        return new Name(shown, shown, type, "somebody", List.of(), Optional.empty());
    }

    private static Progress progress(Grade grade, String... questions) {
        OffsetDateTime at = OffsetDateTime.parse("2026-11-22T07:10:00+01:00");
        return Progress.sum(
                List.of(questions).stream()
                        .map(id -> new Review(
                                id, at, id, Input.TYPE, "this", Verdict.CORRECT, grade, 4_000))
                        .<aide.study.Event>map(review -> review)
                        .toList(),
                new Fsrs6(Settings.DEFAULT));
    }

    private static String told(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
