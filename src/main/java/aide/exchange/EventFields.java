package aide.exchange;

import aide.ask.Verdict;
import aide.base.Problem;
import aide.base.ProblemException;
import aide.fsrs.Grade;
import aide.json.Fields;
import aide.json.Node;
import aide.study.Appeal;
import aide.study.Began;
import aide.study.Confidence;
import aide.study.Ended;
import aide.study.Event;
import aide.study.Input;
import aide.study.Overrule;
import aide.study.Practised;
import aide.study.Review;
import aide.study.Undo;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The general reader: an event from any JSON that says it, or the reason why it is none. */
final class EventFields {

    private EventFields() {}

    /** Reads a line whose seal holds: what is not understood was meant so, by a newer program. */
    static Line read(byte[] bytes, int from, int to) {
        try {
            return read(Node.parse("line", text(bytes, from, to)));
        } catch (CharacterCodingException e) {
            return new Line.Damaged("is not UTF-8");
        } catch (ProblemException e) {
            return new Line.Damaged(e.problem().what());
        }
    }

    private static String text(byte[] bytes, int from, int to) throws CharacterCodingException {
        ByteBuffer line = ByteBuffer.wrap(bytes, from, to - from);
        return StandardCharsets.UTF_8.newDecoder().decode(line).toString();
    }

    private static Line read(Node line) {
        List<Problem> problems = new ArrayList<>();
        Fields fields = new Fields(line, problems::add);
        Optional<Event> event = event(fields, fields.get("type", "", EventFields::type));
        return event.<Line>map(Line.Known::new)
                .orElseGet(() -> new Line.Newer(problems.get(0).what()));
    }

    private static String type(Node type) {
        return switch (type.text()) {
            case "begin", "review", "practice", "overrule", "appeal", "undo", "end" -> type.text();
            default ->
                throw type.refuse(
                        "expected one of begin, review, practice, overrule, appeal, undo, end; got \"%s\"",
                        type.text());
        };
    }

    private static Optional<Event> event(Fields fields, String type) {
        String id = fields.text("id");
        OffsetDateTime at = fields.get("at", OffsetDateTime.MIN, Moment::read);
        fields.text("crc");
        return switch (type) {
            case "review" -> review(fields, id, at).map(review -> review);
            case "practice" -> review(fields, id, at).map(Practised::new);
            case "begin" -> OpeningJson.read(fields).map(opening -> new Began(id, at, opening));
            case "end" -> fields.build(() -> new Ended(id, at));
            case "overrule" -> overrule(fields, id, at);
            case "appeal" -> appeal(fields, id, at);
            default -> undo(fields, id, at);
        };
    }

    private static Optional<Review> review(Fields fields, String id, OffsetDateTime at) {
        String question = fields.text("question");
        Input input = fields.get("input", Input.PICK, EventCursor.INPUTS::read);
        String answer = fields.text("answer");
        Verdict verdict = fields.get("verdict", Verdict.WRONG, EventCursor.VERDICTS::read);
        Grade grade = grade(fields);
        long millis = fields.get("millis", 0L, Millis::read);
        boolean hinted = fields.find("hinted", Node::flag).orElse(false);
        Optional<Confidence> confidence = fields.find("confidence", EventCursor.CONFIDENCES::read);
        boolean anew = fields.find("anew", Node::flag).orElse(false);
        Optional<String> right = fields.find("right", Node::text);
        return fields.build(() -> new Review(
                id,
                at,
                question,
                input,
                answer,
                verdict,
                grade,
                millis,
                hinted,
                confidence,
                anew,
                right));
    }

    private static Optional<Event> overrule(Fields fields, String id, OffsetDateTime at) {
        String review = fields.text("review");
        Grade grade = grade(fields);
        return fields.build(() -> new Overrule(id, at, review, grade));
    }

    private static Optional<Event> appeal(Fields fields, String id, OffsetDateTime at) {
        String review = fields.text("review");
        String question = fields.text("question");
        String answer = fields.text("answer");
        Grade grade = grade(fields);
        return fields.build(() -> new Appeal(id, at, review, question, answer, grade));
    }

    private static Optional<Event> undo(Fields fields, String id, OffsetDateTime at) {
        String review = fields.text("review");
        return fields.build(() -> new Undo(id, at, review));
    }

    private static Grade grade(Fields fields) {
        return fields.get("grade", Grade.AGAIN, EventCursor.GRADES::read);
    }
}
