package aide.report;

import aide.ask.DateSpan;
import aide.bank.Citation;
import aide.bank.Dispute;
import aide.bank.Source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where something is stated, and what settles who is right, in words. */
public final class Cited {

    private Cited() {}

    /** A line a source: "RFE/RL, 31 December 2021 ¶ 4, 10, 14". */
    public static List<String> lines(List<Citation> citations, Paragraphs paragraphs) {
        Map<Source, List<Integer>> bySource = new LinkedHashMap<>();
        for (Citation citation : citations) {
            bySource.computeIfAbsent(citation.source(), any -> new ArrayList<>())
                    .add(citation.paragraph());
        }
        return bySource.entrySet().stream()
                .map(cited -> source(cited.getKey()) + paragraphs.told(cited.getValue()))
                .toList();
    }

    /** "RFE/RL, 31 December 2021". */
    public static String source(Source source) {
        return source.publisher() + ", " + DateSpan.day(source.date()).shown();
    }

    public static String settled(Dispute dispute) {
        return "Settled by " + dispute.by().shown() + ": " + dispute.how();
    }
}
