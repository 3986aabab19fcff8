package aide.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** What holds for every answer, over many seeds. */
class LawsTest {

    private static final int SEEDS = 200;
    private static final String QUESTION = "Which answer is right?";

    private static final List<Answer> ANSWERS = Stream.<Answer>concat(
                    Glossary.NAMES.stream().map(name -> (Answer) new NameAnswer(name)),
                    Stream.of(
                            date("2022-01-12"),
                            date("2021-12-30"),
                            date("2022-01-09/2022-01-10"),
                            date("2021-12-30/2022-01-02"),
                            date("2022-01"),
                            date("1994"),
                            NumberAnswer.of(new BigDecimal("100000"), "troops"),
                            NumberAnswer.of(new BigDecimal("3"), "weeks"),
                            NumberAnswer.of(new BigDecimal("2.5"), "hours"),
                            several(name("geneva"), name("vienna"), name("brussels")),
                            several(words("arms, and budget"), words("drills", "war games")),
                            new WordsAnswer(List.of("open-door policy", "open doors")),
                            new WordsAnswer(List.of("not stated", "under discussion")),
                            new WordsAnswer(List.of("no veto for others"))))
            .toList();

    @Test
    void everyAcceptedSpellingIsCorrectInAnyCaseAndWithoutAccents() {
        for (Answer answer : ANSWERS) {
            for (String spelling : answer.spellings()) {
                assertCorrect(answer, spelling);
                assertCorrect(answer, spelling.toUpperCase(Locale.ROOT));
                assertCorrect(answer, spelling.toLowerCase(Locale.ROOT));
                assertCorrect(answer, "  " + spelling + ". ");
                assertCorrect(answer, withoutMarks(spelling));
            }
        }
    }

    @Test
    void turkishSettingsChangeNothing() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            everyAcceptedSpellingIsCorrectInAnyCaseAndWithoutAccents();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void noNameIsCorrectForAnother() {
        for (Name right : Glossary.NAMES) {
            for (Name other : Glossary.NAMES) {
                if (!right.equals(other)) {
                    Judgement judgement = judge(new NameAnswer(right), other.shown());
                    assertFalse(
                            judgement.verdict().betterThan(Verdict.INCOMPLETE),
                            () -> right.shown() + " <- " + other.shown());
                }
            }
        }
    }

    @Test
    void oneSlipInANameIsNeverWrongUnlessItNamesAnother() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random chance = new Random(seed);
            Name name = Glossary.NAMES.get(chance.nextInt(Glossary.NAMES.size()));
            String shown = name.shown();
            String slipped = slip(shown, chance);
            if (letters(shown) >= 5 && !shown.startsWith("Mark")) {
                Judgement judgement = judge(new NameAnswer(name), slipped);
                assertNotEquals(
                        Verdict.WRONG,
                        judgement.verdict(),
                        "seed " + seed + ": " + slipped + ": " + judgement.why());
            }
        }
    }

    @Tag("sieve")
    @Test
    void anyTextIsJudgedInOneCleanLine() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random chance = new Random(seed);
            String typed = noise(chance);
            for (Answer answer : ANSWERS) {
                String why = judge(answer, typed).why();
                assertFalse(why.isBlank(), "seed " + seed);
                assertEquals(why, Hostile.cleaned(why), "seed " + seed);
            }
        }
    }

    @Tag("sieve")
    @Test
    void hostileTextsAreWrongForEverything() {
        for (String typed : Hostile.TEXTS) {
            for (Answer answer : ANSWERS) {
                Judgement judgement = judge(answer, typed);
                assertEquals(Verdict.WRONG, judgement.verdict(), () -> answer.shown() + typed);
                assertEquals(judgement.why(), Hostile.cleaned(judgement.why()));
            }
        }
    }

    private static void assertCorrect(Answer answer, String typed) {
        Judgement judgement = judge(answer, typed);
        assertEquals(
                Verdict.CORRECT,
                judgement.verdict(),
                () -> answer.shown() + " <- " + typed + ": " + judgement.why());
    }

    private static Judgement judge(Answer answer, String typed) {
        return Judge.judge(List.of(answer), typed, QUESTION, Glossary.KNOWN);
    }

    private static DateAnswer date(String iso) {
        return new DateAnswer(DateSpan.iso(iso));
    }

    private static Answer several(Answer... parts) {
        return new SeveralAnswer(List.of(parts));
    }

    private static Answer name(String id) {
        return new NameAnswer(Glossary.name(id));
    }

    private static Answer words(String... wordings) {
        return new WordsAnswer(List.of(wordings));
    }

    private static String withoutMarks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[\\u0300-\\u0305]", "");
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    /** Leaves one letter out, doubles it, or swaps it with the next. */
    private static String slip(String text, Random chance) {
        int i = 1 + chance.nextInt(text.length() - 2);
        char letter = text.charAt(i);
        return text.substring(0, i)
                + switch (chance.nextInt(3)) {
                    case 0 -> text.substring(i + 1);
                    case 1 -> letter + text.substring(i);
                    default -> "" + text.charAt(i + 1) + letter + text.substring(i + 2);
                };
    }

    private static String noise(Random chance) {
        String pieces =
                "12 January–9.10/2022,-:'’ıİßЇйё Biden not or 100k ½²٣\u0000\u001b\u202e\u200b\ud83d";
        StringBuilder noise = new StringBuilder();
        for (int i = chance.nextInt(60); i > 0; i--) {
            int piece = chance.nextInt(pieces.length());
            noise.append(pieces, piece, Math.min(piece + 1 + chance.nextInt(6), pieces.length()));
            if (chance.nextInt(5) == 0) {
                noise.append((char) chance.nextInt(Character.MAX_VALUE));
            }
        }
        return noise.toString();
    }
}
