package aide.bank;

import aide.ask.Answer;
import aide.bank.AnswerForms.Form;
import aide.base.Problem;
import aide.json.Fields;
import aide.json.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Binds one question of a fact. */
record QuestionReader(
        String fact, References references, Formers formers, Consumer<Problem> problems) {

    Optional<Question> read(Node node) {
        Fields fields = new Fields(node, problems);
        String id = fields.text("id");
        formers.add(fact + "/" + id, fields.listOrNone("was", Formers::ofQuestion));
        Kind kind = fields.get("kind", Kind.WHAT, QuestionReader::kind);
        String ask = fields.get("ask", "", Wording::read);
        Optional<Answer> answer =
                fields.get("answer", Optional.empty(), inner -> answer(inner, fields));
        List<Optional<Answer>> also = fields.listOrNone("also", inner -> answer(inner, fields));
        List<Answer> lures = answer.map(right -> lures(fields, node.get("answer"), right))
                .orElseGet(() -> unread(fields));
        Optional<String> derived = fields.find("derived", Node::text);
        List<Answer> answers = new ArrayList<>();
        answer.ifPresent(answers::add);
        also.forEach(each -> each.ifPresent(answers::add));
        return fields.build(() -> {
            Ids.require(id);
            return new Question(fact + "/" + id, fact, kind, ask, answers, lures, derived);
        });
    }

    private Optional<Answer> answer(Node node, Fields outer) {
        Form form = AnswerForms.of(node);
        Fields fields = new Fields(node, outer::tell);
        return fields.build(form.answer().apply(fields, references));
    }

    /** A lure has the form of the answer beside which it is offered. */
    private List<Answer> lures(Fields fields, Node answerNode, Answer right) {
        Form form = AnswerForms.of(answerNode);
        return fields.listOrNone("lures", lure -> lure(form, lure, right));
    }

    private Answer lure(Form form, Node lure, Answer right) {
        try {
            return form.lure().read(lure, right, references);
        } catch (IllegalArgumentException e) {
            throw lure.refuse("%s", String.valueOf(e.getMessage()));
        }
    }

    /** Beside a broken answer nobody can tell what form its lures should have. */
    private static List<Answer> unread(Fields fields) {
        fields.find("lures", lures -> lures);
        return List.of();
    }

    private static Kind kind(Node node) {
        return Kind.of(node.text())
                .orElseThrow(() -> node.refuse(
                        "expected one of %s; got \"%s\"",
                        String.join(", ", Kind.ids()), node.text()));
    }
}
