package aide.exchange;

import aide.base.Problem;
import aide.drill.Move;
import aide.drill.Run.Made;
import aide.drill.Votes;
import aide.drill.Votes.Ballot;
import aide.json.Fields;
import aide.json.JsonObject;
import aide.json.Node;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A move of a drill, as an object. */
final class MoveJson {

    private static final Words<Move.Plain> PLAIN = new Words<>(Move.Plain.values());

    private MoveJson() {}

    static JsonObject object(Made made) {
        if (made.move() instanceof Move.Extend extend) {
            return head("extend", made).put("seconds", extend.seconds());
        }
        if (made.move() instanceof Move.Cast cast) {
            return cast(head("cast", made), cast.votes());
        }
        return head(Words.of((Move.Plain) made.move()), made);
    }

    private static JsonObject head(String move, Made made) {
        return new JsonObject()
                .put("type", "move")
                .put("move", move)
                .put("at", Moment.text(made.at()));
    }

    private static JsonObject cast(JsonObject head, Votes votes) {
        if (votes instanceof Votes.Hands hands) {
            return head.put("hands", hands.hands());
        }
        List<JsonObject> teams = new ArrayList<>();
        int team = 0;
        for (Optional<Ballot> ballot : ((Votes.Ballots) votes).ballots()) {
            int number = ++team;
            ballot.ifPresent(cast -> teams.add(new JsonObject()
                    .put("team", number)
                    .put("choice", cast.choice())
                    .put("millis", cast.millis())));
        }
        return head.put("ballots", teams);
    }

    /**
     * Reads a move.
     *
     * @param teams how many there are; 0 where hands are counted
     */
    static Optional<Made> read(Node node, int teams, Consumer<Problem> problems) {
        Fields fields = new Fields(node, problems);
        fields.text("type");
        fields.find("crc", Node::text);
        OffsetDateTime at = fields.get("at", OffsetDateTime.MIN, Moment::read);
        return switch (fields.text("move")) {
            case "extend" -> extend(fields, at);
            case "cast" -> teams == 0 ? hands(fields, at) : ballots(fields, teams, at);
            default -> plain(fields, at);
        };
    }

    private static Optional<Made> plain(Fields fields, OffsetDateTime at) {
        Move move = fields.get("move", Move.Plain.OPEN, PLAIN::read);
        return fields.build(() -> new Made(move, at));
    }

    private static Optional<Made> extend(Fields fields, OffsetDateTime at) {
        int seconds = fields.get("seconds", 1, Node::integer);
        return fields.build(() -> new Made(new Move.Extend(seconds), at));
    }

    private static Optional<Made> hands(Fields fields, OffsetDateTime at) {
        List<Integer> hands = fields.list("hands", Node::integer);
        return fields.build(() -> new Made(new Move.Cast(new Votes.Hands(hands)), at));
    }

    private static Optional<Made> ballots(Fields fields, int teams, OffsetDateTime at) {
        List<Optional<Ballot>> ballots =
                new ArrayList<>(Collections.nCopies(teams, Optional.empty()));
        fields.list("ballots", node -> ballot(node, teams))
                .forEach(team -> ballots.set(team.number() - 1, Optional.of(team.ballot())));
        return fields.build(() -> new Made(new Move.Cast(new Votes.Ballots(ballots)), at));
    }

    private record OfTeam(int number, Ballot ballot) {}

    private static OfTeam ballot(Node node, int teams) {
        int team = node.get("team").integer();
        if (team < 1 || team > teams) {
            throw node.refuse("there is no team %d, expected 1 to %d", team, teams);
        }
        return new OfTeam(
                team, new Ballot(node.get("choice").integer(), Millis.read(node.get("millis"))));
    }
}
