package aide.report;

import aide.bank.Question;
import aide.base.Count;
import aide.json.JsonObject;
import aide.study.Footing;
import aide.study.Standing;
import aide.text.Wrap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The questions that are hardest for the learner, the most often forgotten first. */
record Hardest(List<Hard> questions) implements Statistic {

    private static final int SHOWN = 10;

    /** From the middle of the scale, which ends at 10; one never forgotten is not hard below it. */
    private static final double HARD_FROM = 5;

    private static final String INDENT = "  ";

    private static final Comparator<Hard> HARDEST_FIRST = Comparator.comparingInt(Hard::lapses)
            .thenComparingDouble(Hard::difficulty)
            .reversed();

    /** A question and how it stands. */
    record Hard(Question question, Standing standing) {

        int lapses() {
            return standing.lapses();
        }

        double difficulty() {
            return standing.card().memory().difficulty();
        }

        boolean isHard() {
            return !standing.isNew() && (lapses() > 0 || difficulty() >= HARD_FROM);
        }
    }

    Hardest {
        questions = List.copyOf(questions);
    }

    /** Only those shown are kept in order: hard ones may be many. */
    static Hardest of(Basis basis) {
        List<Hard> hardest = new ArrayList<>();
        for (Footing each : basis.footings()) {
            Hard hard = new Hard(each.question(), each.standing());
            if (hard.isHard()) {
                insert(hard, hardest);
            }
        }
        return new Hardest(hardest);
    }

    /** Behind all that are as hard. */
    private static void insert(Hard hard, List<Hard> hardest) {
        int place = hardest.size();
        while (place > 0 && HARDEST_FIRST.compare(hard, hardest.get(place - 1)) < 0) {
            place--;
        }
        if (place < SHOWN) {
            hardest.add(place, hard);
            hardest.subList(Math.min(SHOWN, hardest.size()), hardest.size()).clear();
        }
    }

    @Override
    public List<String> lines(int columns) {
        if (questions.isEmpty()) {
            return Wrap.lines("Nothing has been hard for you so far.", columns);
        }
        List<String> lines = new ArrayList<>();
        for (Hard hard : questions) {
            lines.addAll(Wrap.lines(hard.question().ask(), columns));
            Wrap.lines(told(hard), columns - INDENT.length())
                    .forEach(line -> lines.add(INDENT + line));
        }
        return lines;
    }

    private static String told(Hard hard) {
        return String.format(
                Locale.ROOT,
                "%s, %s, difficulty %.1f (%s)",
                new Count(hard.lapses(), "lapse"),
                new Count(hard.standing().reviews(), "review"),
                hard.difficulty(),
                hard.question().id());
    }

    @Override
    public JsonObject json() {
        return new JsonObject()
                .put("questions", questions.stream().map(Hardest::json).toList());
    }

    private static JsonObject json(Hard hard) {
        return new JsonObject()
                .put("question", hard.question().id())
                .put("lapses", hard.lapses())
                .put("reviews", hard.standing().reviews())
                .put("difficulty", Math.round(hard.difficulty() * 100) / 100.0);
    }
}
