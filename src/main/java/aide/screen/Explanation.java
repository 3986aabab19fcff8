package aide.screen;

import aide.ask.DateSpan;
import aide.ask.Judgement;
import aide.ask.Verdict;
import aide.bank.Citation;
import aide.bank.Claim;
import aide.bank.Dispute;
import aide.bank.Fact;
import aide.study.Judged;

import java.util.ArrayList;
import java.util.List;

/**
 * What a learner is told after an answer, in words that the screen and plain lines share.
 *
 * @param sign one character that tells the verdict without colour
 * @param word the verdict
 * @param why what is wrong with the answer; empty where nothing is
 * @param dispute what the sources say against each other; empty where they agree
 */
record Explanation(
        String sign,
        String word,
        Style style,
        String ask,
        String why,
        String given,
        String right,
        String fact,
        List<String> citations,
        List<String> dispute) {

    /**
     * @param paragraph what stands before the number of a paragraph: a sign, or a word to be heard
     */
    static Explanation of(Judged judged, String paragraph) {
        Fact fact = judged.desk().course().bank().factOf(judged.asking().question());
        Verdicts verdict = Verdicts.of(judged.judgement().verdict());
        return new Explanation(
                verdict.sign(),
                verdict.word(),
                verdict.style(),
                judged.asking().question().ask(),
                why(judged.judgement()),
                given(judged.review().answer()),
                judged.asking().question().answer().shown(),
                fact.text(),
                cited(fact.citations(), paragraph),
                fact.dispute().map(d -> disputed(d, paragraph)).orElse(List.of()));
    }

    private static String why(Judgement judgement) {
        return judgement.verdict() == Verdict.CORRECT ? "" : judgement.why();
    }

    private static String given(String answer) {
        return answer.isBlank() ? "(no answer)" : answer;
    }

    /** "RFE/RL, 31 December 2021, paragraph 16". */
    private static List<String> cited(List<Citation> citations, String paragraph) {
        return citations.stream()
                .map(citation -> citation.source().publisher()
                        + ", "
                        + DateSpan.day(citation.source().date()).shown()
                        + paragraph
                        + citation.paragraph())
                .toList();
    }

    private static List<String> disputed(Dispute dispute, String paragraph) {
        List<String> lines = new ArrayList<>();
        for (Claim claim : dispute.claims()) {
            String stated = String.join("; ", cited(claim.citations(), paragraph));
            lines.add(claim.text() + " (" + stated + ")");
        }
        lines.add("Settled by " + dispute.by().shown() + ": " + dispute.how());
        return lines;
    }
}
