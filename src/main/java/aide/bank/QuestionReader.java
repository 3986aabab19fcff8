package aide.bank;

import aide.ask.Answer;
import aide.bank.AnswerForms.Form;
import aide.base.Problem;
import aide.base.ProblemException;
import aide.json.Fields;
import aide.json.Node;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Binds one question of a fact. */
record QuestionReader(String fact, References references, Consumer<Problem> problems) {

    Optional<Question> read(Node node) {
        Fields fields = new Fields(node, problems);
        String id = fields.text("id");
        Kind kind = fields.get("kind", Kind.WHAT, QuestionReader::kind);
        String ask = fields.text("ask");
        Optional<Answer> answer = fields.get("answer", Optional.empty(), this::answer);
        List<Answer> also = present(fields.listOrNone("also", this::answer));
        Optional<Node> answerNode = fields.find("answer", n -> n);
        List<Answer> lures = fields.listOrNone("lures", lure -> lure(lure, answerNode, answer));
        Optional<String> derived = fields.find("derived", Node::text);
        List<Answer> answers = Stream.concat(answer.stream(), also.stream()).toList();
        return fields.build(() -> {
            Ids.require(id);
            return new Question(fact + "/" + id, fact, kind, ask, answers, lures, derived);
        });
    }

    private Optional<Answer> answer(Node node) {
        Form form = AnswerForms.of(node);
        Fields fields = new Fields(node, problems);
        Answer answer = form.answer().apply(fields, references);
        return fields.build(() -> answer);
    }

    /** A lure has the form of the answer beside which it is offered. */
    private Answer lure(Node lure, Optional<Node> answerNode, Optional<Answer> answer) {
        if (answerNode.isEmpty() || answer.isEmpty()) {
            throw new ProblemException(lure.problem("the lure stands beside no sound answer"));
        }
        return AnswerForms.of(answerNode.get()).lure().read(lure, answer.get(), references);
    }

    private static List<Answer> present(List<Optional<Answer>> answers) {
        return answers.stream().flatMap(Optional::stream).toList();
    }

    private static Kind kind(Node node) {
        return Kind.of(node.text())
                .orElseThrow(() -> node.refuse(
                        "expected one of %s; got \"%s\"",
                        String.join(", ", Kind.ids()), node.text()));
    }
}
