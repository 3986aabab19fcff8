package aide.bank;

import aide.ask.Answer;
import aide.ask.DateAnswer;
import aide.ask.Judge;
import aide.ask.Known;
import aide.ask.NumberAnswer;
import aide.ask.Verdict;
import aide.text.Fold;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A piece of running English, of which one asks whether it states an answer.
 *
 * <p>What may be a date or a number is cut out here, but it is the judge who reads it: a passage
 * states an answer where a learner who copied some of its words would be right.
 */
record Passage(String text) {

    /** With a capital, for "may" and "march" are words as well. */
    private static final String MONTH =
            "\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b";

    private static final String DAY = "\\d[\\d\\p{L}]*";
    private static final String DAYS = DAY + "(?:\\s*(?:[–-]|and|to)\\s*" + DAY + ")?";

    /**
     * With all that belongs to it, so that nobody reads 2 January 2022 in "January 2, 2021". Feasts
     * are not among them: it takes knowledge to know the date of Christmas Eve.
     */
    private static final Pattern DATE = Pattern.compile("(?:" + DAYS + "\\s+(?:of\\s+)?)?" + MONTH
            + "(?:[.,]*\\s+" + DAYS + ")?(?:,?\\s+\\d{4}\\b)?"
            + "|\\d+([./-])\\d+\\1\\d+");

    private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");

    /** "One hundred thousand". */
    private static final int NUMBER_WORDS_MAX = 3;

    boolean states(Answer answer) {
        if (answer instanceof DateAnswer) {
            return dates().anyMatch(date -> isRight(date, answer));
        }
        if (answer instanceof NumberAnswer) {
            return numbers().anyMatch(number -> isRight(number, answer));
        }
        return answer.spellings().stream().anyMatch(this::says);
    }

    private boolean says(String spelling) {
        return words(text).contains(words(spelling));
    }

    private static String words(String any) {
        return " " + String.join(" ", Fold.runningWords(any)) + " ";
    }

    private Stream<String> dates() {
        return Stream.concat(
                DATE.matcher(text).results().map(MatchResult::group),
                YEAR.matcher(DATE.matcher(text).replaceAll(" ")).results().map(MatchResult::group));
    }

    /** A few words in a row, but never the 2 of "January 2". */
    private Stream<String> numbers() {
        return DATE.splitAsStream(text).map(String::strip).flatMap(Passage::fewWords);
    }

    private static Stream<String> fewWords(String text) {
        List<String> words = List.of(text.split("\\s+", -1));
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(1, NUMBER_WORDS_MAX)
                        .map(count -> from + count)
                        .filter(to -> to <= words.size())
                        .mapToObj(to -> String.join(" ", words.subList(from, to))));
    }

    private static boolean isRight(String typed, Answer answer) {
        return Judge.judge(List.of(answer), typed, "", Known.NOTHING).verdict() == Verdict.CORRECT;
    }
}
