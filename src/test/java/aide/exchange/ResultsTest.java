package aide.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.drill.Drill;
import aide.drill.Move;
import aide.drill.Move.Cast;
import aide.drill.Move.Plain;
import aide.drill.Run;
import aide.drill.Run.Made;
import aide.drill.SetUp;
import aide.drill.Timing;
import aide.drill.Votes.Ballot;
import aide.drill.Votes.Ballots;
import aide.drill.Votes.Hands;
import aide.json.Node;
import aide.json.Schema;
import aide.study.PickOne;
import aide.study.Sample;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

class ResultsTest {

    private static final PickOne WHERE =
            new PickOne(Sample.WHERE, List.of("Vienna", "Geneva", "=Brussels"), 1);
    private static final PickOne WHO =
            new PickOne(Sample.WHO, List.of("Олена Коваль", "Maria Lind", "Jan Maas"), 0);

    private static final Results TEAMS = results(
            SetUp.of(7)
                    .withTitle("10b")
                    .withTeams(List.of("Red", "=Blue"))
                    .withTiming(new Timing(20, 0)),
            Plain.OPEN,
            new Cast(new Ballots(
                    List.of(Optional.of(new Ballot(2, 4_200)), Optional.of(new Ballot(1, 6_000))))),
            Plain.LOCK,
            Plain.AGAIN,
            new Cast(new Ballots(List.of(Optional.of(new Ballot(2, 1_500)), Optional.empty()))),
            Plain.LOCK,
            Plain.REVEAL,
            Plain.NEXT,
            Plain.SKIP,
            Plain.REASK);

    @Test
    void everythingIsInTheJsonAndToldInTheSchema() throws IOException {
        Schema schema = Schema.of("results.schema.json");

        assertEquals(
                schema.told(), schema.keys(Node.parse("written", TEAMS.json().page())));
        assertEquals(new TreeSet<>(), schema.unexplained());
        assertEquals(
                "{\"drill\":\"20260310-093000\",\"begun\":\"2026-03-10T09:30:00+01:00\","
                        + "\"class\":\"10b\",\"seed\":7,\"people\":0,\"questions\":["
                        + "{\"question\":\"talks/where\",\"kind\":\"where\",\"ask\":\"In which city did"
                        + " the two delegations meet?\",\"choices\":[\"Vienna\",\"Geneva\",\"=Brussels\"],"
                        + "\"right\":\"Geneva\",\"state\":\"revealed\",\"onceMore\":false,\"seconds\":2.0,"
                        + "\"before\":[{\"answers\":[0,1,1]}],\"answers\":[0,0,1],\"share\":0.0,"
                        + "\"teams\":[{\"team\":\"Red\",\"choice\":\"=Brussels\",\"seconds\":1.5}]},"
                        + "{\"question\":\"speech/who\",\"kind\":\"who\",\"ask\":\"Who spoke last?\","
                        + "\"choices\":[\"Олена Коваль\",\"Maria Lind\",\"Jan Maas\"],"
                        + "\"right\":\"Олена Коваль\",\"state\":\"skipped\",\"onceMore\":false,"
                        + "\"seconds\":0.0,\"before\":[],\"answers\":[0,0,0],\"teams\":[]},"
                        + "{\"question\":\"talks/where\",\"kind\":\"where\",\"ask\":\"In which city did"
                        + " the two delegations meet?\",\"choices\":[\"=Brussels\",\"Vienna\",\"Geneva\"],"
                        + "\"right\":\"Geneva\",\"state\":\"asked\",\"onceMore\":true,\"seconds\":0.0,"
                        + "\"before\":[],\"answers\":[0,0,0],\"teams\":[]}],"
                        + "\"scores\":[{\"rank\":1,\"team\":\"Red\",\"points\":0,\"right\":0},"
                        + "{\"rank\":1,\"team\":\"=Blue\",\"points\":0,\"right\":0}],"
                        + "\"missed\":[\"talks/where\"]}",
                TEAMS.json().line());
    }

    @Test
    void aRowAQuestionAndNothingInItIsAFormula() {
        assertEquals(
                "number,question,kind,ask,right answer,state,answers,right,share right,"
                        + "most taken for it,by\r\n"
                        + "1,talks/where,where,In which city did the two delegations meet?,Geneva,"
                        + "revealed,1,0,0.0,'=Brussels,1\r\n"
                        + "2,speech/who,who,Who spoke last?,Олена Коваль,skipped,0,,,,\r\n",
                TEAMS.csv().page());
    }

    @Test
    void whatWasMissedIsHomework() {
        assertEquals(new Deck("Missed by 10b", List.of("talks/where")), TEAMS.deck());
        assertEquals(
                new Deck("Missed in drill 20260310-093000", List.of("talks/where")),
                results(
                                SetUp.of(7),
                                Plain.OPEN,
                                new Cast(new Hands(List.of(3, 7, 0))),
                                Plain.LOCK,
                                Plain.REVEAL)
                        .deck());
    }

    /** A second between any two moves. */
    private static Results results(SetUp setUp, Move... moves) {
        Run run = Run.begin(Drill.begin(setUp, List.of(WHERE, WHO)));
        int seconds = 0;
        for (Move move : moves) {
            run = run.on(new Made(move, Sample.NOW.plusSeconds(seconds++)));
        }
        return new Results("20260310-093000", Sample.NOW, run.drill());
    }
}
