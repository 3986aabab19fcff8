package aide.exchange;

import aide.ask.Judgement;
import aide.ask.Verdict;
import aide.json.JsonObject;

import java.util.Locale;

/** A judgement as scripts read it. */
public final class JudgementJson {

    private JudgementJson() {}

    public static JsonObject of(String question, String answer, Judgement judgement) {
        return new JsonObject()
                .put("question", question)
                .put("answer", answer)
                .put("verdict", word(judgement.verdict()))
                .put("why", judgement.why());
    }

    /** Stands in the place of a judgement where the bank has no such question. */
    public static JsonObject problem(String question, String answer) {
        return new JsonObject()
                .put("question", question)
                .put("answer", answer)
                .put("problem", unknown(question));
    }

    public static String unknown(String question) {
        return "no question \"" + question + "\" in the bank; aide list prints the ids";
    }

    public static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
