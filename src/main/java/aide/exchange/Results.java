package aide.exchange;

import aide.drill.Drill;
import aide.drill.Outcome;
import aide.drill.Phase;
import aide.drill.Score;
import aide.drill.Turn;
import aide.drill.Votes;
import aide.json.JsonObject;
import aide.study.PickOne;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of a drill, for other programs.
 *
 * @param name of the drill
 * @param begun when it was
 */
public record Results(String name, OffsetDateTime begun, Drill drill) {

    /** As the schema results.schema.json tells. */
    public JsonObject json() {
        List<JsonObject> questions = new ArrayList<>();
        for (int i = 0; i < drill.turns().size(); i++) {
            questions.add(question(drill.turns().get(i), i >= drill.asked()));
        }
        return new JsonObject()
                .put("drill", name)
                .put("begun", Moment.text(begun))
                .put("class", drill.setUp().title())
                .put("seed", drill.setUp().seed())
                .put("people", drill.setUp().people())
                .put("questions", questions)
                .put("scores", Score.of(drill).stream().map(Results::score).toList())
                .put("missed", ids(drill.missed()));
    }

    private JsonObject question(Turn turn, boolean isRepeat) {
        JsonObject object = new JsonObject()
                .put("question", turn.item().question().id())
                .put("kind", turn.item().question().kind().id())
                .put("ask", turn.item().question().ask())
                .put("choices", turn.item().options())
                .put("right", right(turn))
                .put("state", Words.of(turn.phase()))
                .put("onceMore", isRepeat)
                .put("seconds", turn.watch().spentMillis(begun) / 1_000.0)
                .put(
                        "before",
                        turn.earlier().stream()
                                .map(votes -> counts(turn, votes))
                                .toList())
                .put("answers", turn.counts());
        turn.share().ifPresent(share -> object.put("share", share));
        if (turn.votes() instanceof Votes.Ballots ballots) {
            object.put("teams", teams(turn, ballots));
        }
        return object;
    }

    private static JsonObject counts(Turn turn, Votes votes) {
        return new JsonObject()
                .put("answers", votes.counts(turn.item().options().size()));
    }

    private List<JsonObject> teams(Turn turn, Votes.Ballots ballots) {
        List<JsonObject> teams = new ArrayList<>();
        for (int team = 0; team < ballots.ballots().size(); team++) {
            String named = drill.setUp().teams().get(team);
            ballots.ballots()
                    .get(team)
                    .ifPresent(ballot -> teams.add(new JsonObject()
                            .put("team", named)
                            .put("choice", turn.item().options().get(ballot.choice()))
                            .put("seconds", ballot.millis() / 1_000.0)));
        }
        return teams;
    }

    private static JsonObject score(Score score) {
        return new JsonObject()
                .put("rank", score.rank())
                .put("team", score.team())
                .put("points", score.points())
                .put("right", score.right());
    }

    private static List<String> ids(List<PickOne> items) {
        return items.stream().map(item -> item.question().id()).toList();
    }

    private static String right(Turn turn) {
        return turn.item().options().get(turn.item().right());
    }

    /** A row for each question that was asked for the first time. */
    public Csv csv() {
        Csv csv = new Csv(
                "number",
                "question",
                "kind",
                "ask",
                "right answer",
                "state",
                "answers",
                "right",
                "share right",
                "most taken for it",
                "by");
        for (int i = 0; i < drill.asked(); i++) {
            row(csv, i + 1, drill.turns().get(i));
        }
        return csv;
    }

    /** A share is told in thousandths: more nobody counts in a class. */
    private static void row(Csv csv, int number, Turn turn) {
        Optional<Outcome.Taken> taken = Outcome.taken(turn);
        boolean revealed = turn.phase() == Phase.REVEALED;
        csv.row(
                number,
                turn.item().question().id(),
                turn.item().question().kind().id(),
                turn.item().question().ask(),
                right(turn),
                Words.of(turn.phase()),
                turn.votes().total(),
                revealed ? turn.counts().get(turn.item().right()) : "",
                turn.share()
                        .<Object>map(share -> Math.round(share * 1_000) / 1_000.0)
                        .orElse(""),
                taken.map(Outcome.Taken::choice).orElse(""),
                taken.<Object>map(Outcome.Taken::count).orElse(""));
    }

    /** What was missed, to be studied at home. */
    public Deck deck() {
        String title = drill.setUp().title();
        return new Deck(
                title.isEmpty() ? "Missed in drill " + name : "Missed by " + title,
                ids(drill.missed()));
    }
}
