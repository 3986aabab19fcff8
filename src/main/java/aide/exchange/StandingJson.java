package aide.exchange;

import aide.base.Problem;
import aide.fsrs.Card;
import aide.fsrs.Memory;
import aide.fsrs.Phase;
import aide.json.Fields;
import aide.json.JsonObject;
import aide.json.Node;
import aide.study.Due;
import aide.study.Standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** How one question stands, as an object of JSON. */
final class StandingJson {

    static final Words<Phase> PHASES = new Words<>(Phase.values());

    private StandingJson() {}

    static JsonObject object(Standing standing) {
        Card card = standing.card();
        JsonObject object = new JsonObject()
                .put("due", text(standing.due()))
                .put("stability", decimal(card.memory().stability()))
                .put("difficulty", decimal(card.memory().difficulty()))
                .put("reviews", standing.reviews())
                .put("lapses", standing.lapses())
                .put("misses", standing.misses())
                .put("phase", Words.of(card.phase()))
                .put("step", card.step())
                .put("asked", standing.lastDay().toString());
        standing.pace().ifPresent(pace -> object.put("pace", pace));
        if (standing.mistaken()) {
            object.put("mistaken", true);
        }
        standing.right().ifPresent(right -> object.put("right", EventJson.paired(right)));
        return object;
    }

    static Standing read(Node node, Consumer<Problem> problems) {
        Fields fields = new Fields(node, problems);
        Due due = fields.get("due", Standing.NEW.due(), StandingJson::due);
        double stability = fields.get("stability", 0.0, StandingJson::decimal);
        double difficulty = fields.get("difficulty", 0.0, StandingJson::decimal);
        int reviews = fields.get("reviews", 0, Node::integer);
        int lapses = fields.get("lapses", 0, Node::integer);
        int misses = fields.get("misses", 0, Node::integer);
        Phase phase = fields.get("phase", Phase.NEW, PHASES::read);
        int step = fields.get("step", 0, Node::integer);
        LocalDate asked = fields.get("asked", LocalDate.MIN, Moment::day);
        boolean mistaken = fields.find("mistaken", Node::flag).orElse(false);
        Optional<Long> pace = fields.find("pace", Millis::read);
        Optional<String> right = fields.find("right", Node::text);
        return fields.build(() -> new Standing(
                        new Card(phase, step, new Memory(stability, difficulty)),
                        asked,
                        due,
                        reviews,
                        lapses,
                        misses,
                        mistaken,
                        pace.map(OptionalLong::of).orElseGet(OptionalLong::empty),
                        right))
                .orElse(Standing.NEW);
    }

    /** The shortest digits that are this number and no other, without an exponent. */
    private static BigDecimal decimal(double number) {
        return new BigDecimal(Double.toString(number));
    }

    private static double decimal(Node node) {
        return node.number().doubleValue();
    }

    /** A day, or a moment of a day. */
    private static String text(Due due) {
        return due instanceof Due.At at
                ? at.moment().toString()
                : ((Due.OnDay) due).day().toString();
    }

    private static Due due(Node node) {
        return node.text().indexOf('T') < 0
                ? new Due.OnDay(Moment.day(node))
                : new Due.At(Moment.instant(node));
    }
}
