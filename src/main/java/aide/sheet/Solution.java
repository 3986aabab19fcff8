package aide.sheet;

import aide.ask.Answer;
import aide.bank.Fact;
import aide.bank.Question;
import aide.report.Cited;
import aide.report.Paragraphs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the key tells of a question.
 *
 * @param places its number on each version: "A3", "B11"
 */
public record Solution(Question question, Fact fact, List<String> places) {

    public Solution {
        places = List.copyOf(places);
    }

    /** "Saturday; also right: Sunday". */
    public String answer() {
        String others = question.answers().stream()
                .skip(1)
                .map(Answer::shown)
                .collect(Collectors.joining("; "));
        return question.answer().shown() + (others.isEmpty() ? "" : "; also right: " + others);
    }

    /** What settles it where sources differ, and why no paragraph states it where none does. */
    public List<String> notes() {
        return Stream.concat(
                        fact.dispute().map(Cited::settled).stream(),
                        question.derived().map(why -> "Not stated as such: " + why).stream())
                .toList();
    }

    /** A line a source. */
    public List<String> citations() {
        return citations(fact);
    }

    static List<String> citations(Fact fact) {
        return Cited.lines(fact.citations(), Paragraphs.SIGN);
    }
}
