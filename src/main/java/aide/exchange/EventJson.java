package aide.exchange;

import static aide.base.Check.require;

import aide.json.JsonObject;
import aide.study.Appeal;
import aide.study.Began;
import aide.study.Ended;
import aide.study.Event;
import aide.study.Overrule;
import aide.study.Practised;
import aide.study.Review;
import aide.study.Undo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** An event as one sealed line of JSON. */
public final class EventJson {

    /** A longer line is not read: no answer is as long, but an attack or an accident may be. */
    public static final int LINE_BYTES_MAX = 64 << 10;

    private EventJson() {}

    /** The line, with its line feed. */
    public static byte[] line(Event event) {
        byte[] sealed = Seal.LINE.on(object(event).line());
        require(
                sealed.length <= LINE_BYTES_MAX,
                "event %s takes %s bytes, a line has at most %s",
                event.id(),
                sealed.length,
                LINE_BYTES_MAX);
        byte[] line = Arrays.copyOf(sealed, sealed.length + 1);
        line[sealed.length] = '\n';
        return line;
    }

    /** Reads a line that stands without its line end in these bytes. */
    public static Line read(byte[] bytes, int from, int to) {
        if (!Seal.LINE.holds(bytes, from, to)) {
            return new Line.Damaged("the checksum does not fit");
        }
        Optional<Event> event = EventCursor.read(new Cursor(bytes, from, Seal.LINE.bodyEnd(to)));
        return event.isPresent() ? new Line.Known(event.get()) : otherwise(bytes, from, to);
    }

    private static Line otherwise(byte[] bytes, int from, int to) {
        return LearnerLine.read(bytes, from, to)
                .<Line>map(Line.Begin::new)
                .orElseGet(() -> EventFields.read(bytes, from, to));
    }

    private static JsonObject object(Event event) {
        if (event instanceof Review review) {
            return put(head("review", event), review);
        }
        if (event instanceof Practised practised) {
            return put(head("practice", event), practised.review());
        }
        if (event instanceof Overrule overrule) {
            return head("overrule", event)
                    .put("review", overrule.review())
                    .put("grade", Words.of(overrule.grade()));
        }
        if (event instanceof Appeal appeal) {
            return head("appeal", event)
                    .put("review", appeal.review())
                    .put("question", appeal.question())
                    .put("answer", paired(appeal.answer()))
                    .put("grade", Words.of(appeal.grade()));
        }
        if (event instanceof Began began) {
            return OpeningJson.put(head("begin", event), began.opening());
        }
        if (event instanceof Ended) {
            return head("end", event);
        }
        return head("undo", event).put("review", ((Undo) event).review());
    }

    private static JsonObject put(JsonObject head, Review review) {
        JsonObject all = head.put("question", review.question())
                .put("input", Words.of(review.input()))
                .put("answer", paired(review.answer()))
                .put("verdict", Words.of(review.verdict()))
                .put("grade", Words.of(review.grade()))
                .put("millis", review.millis());
        if (review.hinted()) {
            all.put("hinted", true);
        }
        review.confidence().ifPresent(said -> all.put("confidence", Words.of(said)));
        if (review.anew()) {
            all.put("anew", true);
        }
        review.right().ifPresent(right -> all.put("right", paired(right)));
        return all;
    }

    /** Half a character, which UTF-8 cannot hold, becomes U+FFFD: so the charset has it. */
    static String paired(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
    }

    private static JsonObject head(String type, Event event) {
        return new JsonObject()
                .put("type", type)
                .put("id", event.id())
                .put("at", Moment.text(event.at()));
    }
}
