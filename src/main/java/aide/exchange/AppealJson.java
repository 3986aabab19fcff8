package aide.exchange;

import aide.bank.Fact;
import aide.bank.Question;
import aide.json.JsonObject;
import aide.study.Appeal;

/** An answer that a learner takes for right, beside what the bank says, for scripts. */
public final class AppealJson {

    private AppealJson() {}

    /** One object. */
    public static JsonObject of(Appeal appeal, Question question, Fact fact) {
        return new JsonObject()
                .put("question", question.id())
                .put("ask", question.ask())
                .put("answer", appeal.answer())
                .put("at", Moment.text(appeal.at()))
                .put("right", question.answer().shown())
                .put(
                        "citations",
                        fact.citations().stream().map(each -> each.id()).toList());
    }
}
