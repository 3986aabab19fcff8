package aide.exchange;

import aide.ask.DateSpan;
import aide.ask.Name;
import aide.bank.Citation;
import aide.bank.Dispute;
import aide.bank.Fact;
import aide.bank.Question;
import aide.json.JsonObject;
import aide.study.Answered;
import aide.study.Progress;
import aide.study.Standing;

import java.util.List;
import java.util.Locale;

/** A fact and how the learner stands with it, for scripts. */
public final class FactJson {

    private FactJson() {}

    /**
     * One object.
     *
     * @param answers all that count, to any question
     */
    public static JsonObject of(Fact fact, Progress progress, List<Answered> answers) {
        JsonObject object = new JsonObject().put("id", fact.id()).put("topic", fact.topic());
        fact.title().ifPresent(title -> object.put("title", title));
        object.put("text", fact.text()).put("citations", citations(fact.citations()));
        fact.when().map(DateSpan::iso).ifPresent(when -> object.put("when", when));
        fact.where().map(Name::shown).ifPresent(where -> object.put("where", where));
        if (!fact.who().isEmpty()) {
            object.put("who", fact.who().stream().map(Name::shown).toList());
        }
        fact.dispute().ifPresent(dispute -> object.put("dispute", dispute(dispute)));
        return object.put(
                "questions",
                fact.questions().stream()
                        .map(question -> question(question, progress, answers))
                        .toList());
    }

    private static JsonObject dispute(Dispute dispute) {
        return new JsonObject()
                .put(
                        "claims",
                        dispute.claims().stream()
                                .map(claim -> new JsonObject()
                                        .put("text", claim.text())
                                        .put("citations", citations(claim.citations())))
                                .toList())
                .put("by", dispute.by().shown())
                .put("how", dispute.how());
    }

    private static List<String> citations(List<Citation> citations) {
        return citations.stream().map(Citation::id).toList();
    }

    private static JsonObject question(
            Question question, Progress progress, List<Answered> answers) {
        JsonObject object = new JsonObject()
                .put("id", question.id())
                .put("kind", question.kind().id())
                .put("ask", question.ask())
                .put("answer", question.answer().shown());
        Standing standing = progress.of(question.id());
        if (!standing.isNew()) {
            object.put("standing", StandingJson.object(standing));
        }
        return object.put(
                "history",
                answers.stream()
                        .filter(each -> each.review().question().equals(question.id()))
                        .map(FactJson::answered)
                        .toList());
    }

    private static JsonObject answered(Answered answered) {
        return new JsonObject()
                .put("at", answered.review().at().toString())
                .put("answer", answered.review().answer())
                .put("verdict", answered.review().verdict().name().toLowerCase(Locale.ROOT))
                .put("grade", answered.grade().name().toLowerCase(Locale.ROOT))
                .put("practice", answered.practised());
    }
}
