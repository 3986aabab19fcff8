package aide.exchange;

import aide.bank.Bank;
import aide.base.FirstProblems;
import aide.base.Problem;
import aide.base.ProblemException;
import aide.drill.Drill;
import aide.drill.Run;
import aide.drill.Run.Made;
import aide.drill.SetUp;
import aide.json.Node;
import aide.study.PickOne;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the lines of a drill, and makes the drill of them. */
public final class DrillLines {

    /** More than a drill can have, with some that are torn; what lies behind is none of a drill's. */
    static final int LINES_MAX = Run.MOVES_MAX + 2 * SetUp.QUESTIONS_MAX;

    private final Bank bank;
    private final List<Problem> told = new ArrayList<>();
    private final FirstProblems problems = new FirstProblems(told::add);
    private final List<PickOne> items = new ArrayList<>();
    private final List<Made> moves = new ArrayList<>();
    private Optional<DrillJson.Head> head = Optional.empty();
    private int lines;

    public DrillLines(Bank bank) {
        this.bank = bank;
    }

    /**
     * Takes a line, which stands without its line end in these bytes.
     *
     * @param place of the line, for problems
     */
    public void add(String place, byte[] bytes, int from, int to) {
        if (++lines > LINES_MAX) {
            tellEnd(place);
            return;
        }
        if (!Seal.LINE.holds(bytes, from, to)) {
            damaged(place, "the checksum does not fit");
            return;
        }
        try {
            add(place, Node.parse(place, text(bytes, from, to)));
        } catch (CharacterCodingException e) {
            damaged(place, "is not UTF-8");
        } catch (ProblemException e) {
            problems.accept(e.problem());
        }
    }

    private void tellEnd(String place) {
        if (lines == LINES_MAX + 1) {
            told.add(new Problem(
                    place,
                    "comes after %d lines, which no drill has; this and all behind it is kept, not counted"
                            .formatted(LINES_MAX)));
        }
    }

    /** What a line is that could not be taken. */
    public void damaged(String place, String why) {
        problems.accept(new Problem(place, "is damaged; kept, not counted (" + why + ")"));
    }

    private static String text(byte[] bytes, int from, int to) throws CharacterCodingException {
        ByteBuffer line = ByteBuffer.wrap(bytes, from, to - from);
        return StandardCharsets.UTF_8.newDecoder().decode(line).toString();
    }

    private void add(String place, Node line) {
        switch (line.get("type").text()) {
            case "drill" -> head = DrillJson.head(line, problems);
            case "question" -> DrillJson.item(line, bank, problems).ifPresent(items::add);
            case "move" -> MoveJson.read(line, teams(), problems).ifPresent(moves::add);
            default ->
                problems.accept(new Problem(
                        place,
                        "was written by a newer aide; kept, not counted (type \"%s\")"
                                .formatted(line.get("type").text())));
        }
    }

    private int teams() {
        return head.map(begun -> begun.setUp().teams().size()).orElse(0);
    }

    /** What was wrong with the lines. */
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(told);
        problems.rest("the drill").ifPresent(all::add);
        return all;
    }

    /** The drill, with all its moves made; empty where its beginning is not whole. */
    public Optional<Run> run() {
        return begin().map(drill -> Run.begin(drill).after(moves));
    }

    /** The drill before its first move; empty where its beginning is not whole. */
    public Optional<Drill> begin() {
        return head.filter(begun -> begun.lines() == items.size() && !items.isEmpty())
                .filter(begun -> items.size() <= SetUp.QUESTIONS_MAX)
                .map(begun -> Drill.begin(begun.setUp(), items));
    }

    /** When it was begun; empty where its beginning is not whole. */
    public Optional<OffsetDateTime> at() {
        return head.map(DrillJson.Head::at);
    }
}
