package aide.exchange;

import aide.ask.Answer;
import aide.bank.Bank;
import aide.bank.Citation;
import aide.bank.Fact;
import aide.bank.Question;
import aide.json.JsonObject;

import java.util.List;

/** A question as scripts and authors of banks read it. */
public final class QuestionJson {

    private QuestionJson() {}

    public static List<JsonObject> all(Bank bank) {
        return bank.questions().stream()
                .map(question -> of(question, bank.factOf(question)))
                .toList();
    }

    private static JsonObject of(Question question, Fact fact) {
        return new JsonObject()
                .put("id", question.id())
                .put("fact", fact.id())
                .put("kind", question.kind().id())
                .put("ask", question.ask())
                .put("answers", spellings(question))
                .put("disputed", fact.dispute().isPresent())
                .put(
                        "citations",
                        fact.citations().stream().map(QuestionJson::of).toList());
    }

    private static List<String> spellings(Question question) {
        return question.answers().stream()
                .map(Answer::spellings)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static JsonObject of(Citation citation) {
        return new JsonObject()
                .put("source", citation.source().file())
                .put("paragraph", citation.paragraph());
    }
}
