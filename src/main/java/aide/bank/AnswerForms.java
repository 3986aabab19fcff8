package aide.bank;

import static aide.base.Check.require;

import aide.ask.Answer;
import aide.ask.DateAnswer;
import aide.ask.DateSpan;
import aide.ask.Name;
import aide.ask.NameAnswer;
import aide.ask.NumberAnswer;
import aide.ask.SeveralAnswer;
import aide.ask.WordsAnswer;
import aide.json.Fields;
import aide.json.Node;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * How each form of answer is written in a bank, and how a lure of that form is: the one table that
 * a new form is entered in.
 */
final class AnswerForms {

    /**
     * One form: the answer out of its object, and a lure that stands beside such an answer.
     *
     * @param answer builds when all members have been asked for, so that its refusal has a place
     */
    record Form(BiFunction<Fields, References, Supplier<Answer>> answer, Lure lure) {}

    /** Reads a lure; the answer beside it lends what a lure leaves out, such as the unit. */
    interface Lure {
        Answer read(Node node, Answer answer, References references);
    }

    static final Map<String, Form> TABLE = Map.of(
            "name", new Form(AnswerForms::name, (node, answer, in) -> name(node, in)),
            "date", new Form(AnswerForms::date, (node, answer, in) -> date(node)),
            "number", new Form(AnswerForms::number, AnswerForms::numberLure),
            "words", new Form(AnswerForms::words, (node, answer, in) -> words(node)),
            "several", new Form(AnswerForms::several, AnswerForms::severalLure),
            "unstated", new Form(AnswerForms::unstated, (node, answer, in) -> words(node)));

    private AnswerForms() {}

    /** The form that an answer's object is written in. */
    static Form of(Node node) {
        for (String name : node.members().keySet()) {
            Form form = TABLE.get(name);
            if (form != null) {
                return form;
            }
        }
        throw node.refuse(
                "expected an answer with one of %s",
                String.join(", ", new TreeSet<>(TABLE.keySet())));
    }

    private static Supplier<Answer> name(Fields fields, References references) {
        Name name = fields.get("name", References.NOBODY, references::name);
        return () -> new NameAnswer(name);
    }

    private static Supplier<Answer> date(Fields fields, References references) {
        DateSpan span = fields.get("date", DateSpan.year(1), DateReader::read);
        return () -> new DateAnswer(span);
    }

    private static Supplier<Answer> number(Fields fields, References references) {
        BigDecimal number = fields.get("number", BigDecimal.ZERO, Node::number);
        String unit = fields.text("unit");
        return () -> {
            require(!unit.isBlank(), "unit is blank");
            return NumberAnswer.of(number, unit);
        };
    }

    private static Supplier<Answer> words(Fields fields, References references) {
        List<String> wordings = fields.list("words", Wording::read);
        return () -> new WordsAnswer(wordings);
    }

    private static Supplier<Answer> unstated(Fields fields, References references) {
        List<String> further = fields.list("unstated", Wording::read);
        return () -> Unstated.answer(further);
    }

    /** A part is written as an answer is, but alone: a list of lists could not be typed. */
    private static Supplier<Answer> several(Fields fields, References references) {
        List<Answer> parts =
                present(fields.list("several", node -> part(node, fields, references)));
        return () -> {
            long forms = parts.stream().map(Object::getClass).distinct().count();
            require(forms <= 1, "parts are of different forms, expected all names or all words");
            return new SeveralAnswer(parts);
        };
    }

    private static Optional<Answer> part(Node node, Fields outer, References references) {
        if (node.find("name").isEmpty() && node.find("words").isEmpty()) {
            throw node.refuse("expected a part with one of name, words");
        }
        Fields fields = new Fields(node, outer::tell);
        return fields.build(of(node).answer().apply(fields, references));
    }

    private static List<Answer> present(List<Optional<Answer>> parts) {
        return parts.stream().flatMap(Optional::stream).toList();
    }

    private static Answer name(Node node, References references) {
        return new NameAnswer(references.name(node));
    }

    private static Answer date(Node node) {
        return new DateAnswer(DateReader.read(node));
    }

    private static Answer words(Node node) {
        return new WordsAnswer(List.of(Wording.read(node)));
    }

    /** Something that stands beside the parts and is none of them. */
    private static Answer severalLure(Node node, Answer answer, References references) {
        return answer.parts().get(0) instanceof NameAnswer ? name(node, references) : words(node);
    }

    private static Answer numberLure(Node node, Answer answer, References references) {
        return answer instanceof NumberAnswer number
                ? NumberAnswer.of(node.number(), number.unit())
                : NumberAnswer.of(node.number(), "");
    }
}
