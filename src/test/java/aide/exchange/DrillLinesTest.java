package aide.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.bank.Kind;
import aide.drill.Draw;
import aide.drill.Drill;
import aide.drill.Move;
import aide.drill.Move.Plain;
import aide.drill.Ordering;
import aide.drill.Run;
import aide.drill.Run.Made;
import aide.drill.Scoring;
import aide.drill.SetUp;
import aide.drill.Timing;
import aide.drill.Votes.Ballot;
import aide.drill.Votes.Ballots;
import aide.drill.Votes.Hands;
import aide.study.Sample;
import aide.study.Scope;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class DrillLinesTest {

    private static final OffsetDateTime NOW = Sample.NOW;
    private static final SetUp TEAMS = new SetUp(
            "10b",
            new Scope(
                    Set.of(Kind.WHERE, Kind.WHO),
                    Set.of("herald", "courier"),
                    Set.of("winter"),
                    Set.of("talks/where", "speech/who")),
            2,
            Ordering.CONFUSABLE,
            List.of("Red", "Grün"),
            24,
            new Timing(20, 5),
            Scoring.SPEED,
            7);

    private static final List<Made> MOVES = List.of(
            new Made(Plain.OPEN, NOW),
            new Made(
                    new Move.Cast(new Ballots(
                            List.of(Optional.empty(), Optional.of(new Ballot(1, 4_200))))),
                    NOW.plusNanos(5_000_000)),
            new Made(new Move.Extend(10), NOW.plusSeconds(1)),
            new Made(Plain.LOCK, NOW.plusSeconds(2)));

    @Test
    void aDrillIsReadBackAsItWas() {
        Run live = Run.begin(drill(TEAMS)).after(MOVES);
        DrillLines read = read(lines(drill(TEAMS), MOVES));
        assertEquals(List.of(), read.problems());
        assertEquals(Optional.of(live), read.run());
        assertEquals(Optional.of(NOW), read.at());
    }

    @Test
    void handsAreReadBackAsTheyWere() {
        SetUp plain = SetUp.of(999_999);
        List<Made> moves = List.of(
                new Made(Plain.OPEN, NOW),
                new Made(new Move.Cast(new Hands(List.of(3, 0, 12, 1))), NOW));
        assertEquals(
                Optional.of(Run.begin(drill(plain)).after(moves)),
                read(lines(drill(plain), moves)).run());
    }

    @Test
    void theLinesAreThese() {
        List<String> lines = lines(drill(TEAMS), MOVES);
        assertEquals("""
                {"type":"drill","at":"2026-03-10T09:30:00+01:00","lines":2,"set-up":{"title":"10b",\
                "kinds":["where","who"],"topics":["winter"],"sources":["courier","herald"],\
                "only":["speech/who","talks/where"],"questions":2,"order":"confusable",\
                "teams":["Red","Grün"],"people":24,"seconds":20,"extra":5,"scoring":"speed",\
                "seed":7},"crc":"407eeace"}
                """, lines.get(0));
        assertEquals("""
                {"type":"question","item":{"question":"talks/where",\
                "choices":["Geneva","Brussels","Paris","Vienna"],"right":0},"crc":"ccef7c93"}
                """, lines.get(1));
        assertEquals("""
                {"type":"move","move":"cast","at":"2026-03-10T09:30:00.005+01:00",\
                "ballots":[{"team":2,"choice":1,"millis":4200}],"crc":"eabd2288"}
                """, lines.get(4));
    }

    @Test
    void aDamagedMoveIsToldAndLeftOut() {
        List<String> lines = lines(drill(TEAMS), MOVES);
        lines.set(5, lines.get(5).replace("10", "90"));
        DrillLines read = read(lines);
        assertEquals(
                List.of("drill:6: is damaged; kept, not counted (the checksum does not fit)"),
                told(read));
        assertEquals(
                Optional.of(Run.begin(drill(TEAMS))
                        .after(List.of(MOVES.get(0), MOVES.get(1), MOVES.get(3)))),
                read.run());
    }

    @Test
    void withoutAllItsQuestionsADrillIsNoDrill() {
        List<String> lines = lines(drill(TEAMS), MOVES);
        lines.remove(2);
        assertEquals(Optional.empty(), read(lines).run());
        assertEquals(Optional.empty(), read(List.of()).run());
    }

    @Test
    void aQuestionThatTheBankNoLongerHasIsTold() {
        DrillLines read = new DrillLines(Sample.course(Sample.MARCH).bank());
        add(lines(drill(TEAMS), List.of()), read);
        assertEquals(
                List.of(
                        "drill:2:1:39 $.item.question: the bank has no question \"talks/where\";"
                                + " --bank names another",
                        "drill:3:1:39 $.item.question: the bank has no question \"speech/who\";"
                                + " --bank names another"),
                told(read));
        assertEquals(Optional.empty(), read.begin());
    }

    @Test
    void anotherTypeIsANewerPrograms() {
        byte[] line = Seal.LINE.on("{\"type\":\"song\"}");
        DrillLines read = new DrillLines(Sample.course().bank());
        read.add("drill:1", line, 0, line.length);
        assertEquals(
                List.of("drill:1: was written by a newer aide; kept, not counted (type \"song\")"),
                told(read));
    }

    private static Drill drill(SetUp setUp) {
        return Drill.begin(setUp, Draw.of(setUp, Sample.course().bank()));
    }

    private static List<String> lines(Drill drill, List<Made> moves) {
        List<byte[]> lines = new ArrayList<>(DrillJson.begin(drill, NOW));
        moves.forEach(made -> lines.add(DrillJson.line(made)));
        List<String> texts = new ArrayList<>();
        lines.forEach(line -> texts.add(new String(line, StandardCharsets.UTF_8)));
        return texts;
    }

    private static DrillLines read(List<String> lines) {
        DrillLines read = new DrillLines(Sample.course().bank());
        add(lines, read);
        return read;
    }

    private static void add(List<String> lines, DrillLines read) {
        int number = 0;
        for (String line : lines) {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            read.add("drill:" + ++number, bytes, 0, bytes.length - 1);
        }
    }

    private static List<String> told(DrillLines read) {
        return read.problems().stream().map(Object::toString).toList();
    }
}
