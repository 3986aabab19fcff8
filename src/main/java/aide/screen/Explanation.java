package aide.screen;

import aide.ask.Judgement;
import aide.ask.Verdict;
import aide.bank.Claim;
import aide.bank.Dispute;
import aide.bank.Fact;
import aide.report.Cited;
import aide.report.Paragraphs;
import aide.study.Judged;
import aide.study.Review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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

    static Explanation of(Judged judged, Paragraphs paragraphs) {
        Fact fact = judged.desk().course().bank().factOf(judged.asking().question());
        Verdicts verdict = Verdicts.of(judged.judgement().verdict());
        return new Explanation(
                verdict.sign(),
                verdict.word(),
                verdict.style(),
                judged.asking().task().ask(),
                why(judged),
                given(judged.review()),
                judged.asking().task().shown(),
                fact.text(),
                Cited.lines(fact.citations(), paragraphs),
                fact.dispute().map(d -> disputed(d, paragraphs)).orElse(List.of()));
    }

    /** What the line with the right answer says anyway is not said twice. */
    private static String why(Judged judged) {
        if (judged.isAppealed()) {
            return "accepted from now on, as you say; u takes it back";
        }
        Judgement judgement = judged.judgement();
        String right = judged.asking().task().shown();
        boolean says = !judgement.why().matches("this was:? " + Pattern.quote(right));
        return judgement.verdict() != Verdict.CORRECT && says ? judgement.why() : "";
    }

    private static String given(Review review) {
        String answer = review.answer().isBlank() ? "(no answer)" : review.answer();
        return answer + (review.hinted() ? " (with a hint)" : "");
    }

    private static List<String> disputed(Dispute dispute, Paragraphs paragraphs) {
        List<String> lines = new ArrayList<>();
        for (Claim claim : dispute.claims()) {
            String stated = String.join("; ", Cited.lines(claim.citations(), paragraphs));
            lines.add(claim.text() + " (" + stated + ")");
        }
        lines.add(Cited.settled(dispute));
        return lines;
    }
}
