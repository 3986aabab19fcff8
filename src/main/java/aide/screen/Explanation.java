package aide.screen;

import aide.ask.DateSpan;
import aide.bank.Citation;
import aide.bank.Claim;
import aide.bank.Dispute;
import aide.bank.Fact;
import aide.study.Judged;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a learner is told after an answer, in words that the screen and plain lines share.
 *
 * @param sign one character that tells the verdict without colour
 * @param word the verdict
 * @param dispute what the sources say against each other; empty where they agree
 */
record Explanation(
        String sign,
        String word,
        Style style,
        String why,
        String given,
        String right,
        String fact,
        List<String> citations,
        List<String> dispute) {

    static Explanation of(Judged judged) {
        Fact fact = judged.desk().course().bank().factOf(judged.asking().question());
        Verdicts verdict = Verdicts.of(judged.judgement().verdict());
        return new Explanation(
                verdict.sign(),
                verdict.word(),
                verdict.style(),
                judged.judgement().why(),
                judged.review().answer(),
                judged.asking().question().answer().shown(),
                fact.text(),
                fact.citations().stream().map(Explanation::cited).toList(),
                fact.dispute().map(Explanation::disputed).orElse(List.of()));
    }

    /** "RFE/RL, 31 December 2021, paragraph 16". */
    static String cited(Citation citation) {
        return citation.source().publisher()
                + ", "
                + DateSpan.day(citation.source().date()).shown()
                + ", paragraph "
                + citation.paragraph();
    }

    private static List<String> disputed(Dispute dispute) {
        List<String> lines = new ArrayList<>();
        for (Claim claim : dispute.claims()) {
            lines.add(claim.text()
                    + " ("
                    + claim.citations().stream()
                            .map(Explanation::cited)
                            .collect(Collectors.joining("; "))
                    + ")");
        }
        lines.add("Settled by " + dispute.by().shown() + ": " + dispute.how());
        return lines;
    }
}
