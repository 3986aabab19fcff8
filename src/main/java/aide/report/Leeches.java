package aide.report;

import aide.bank.Question;
import aide.json.JsonObject;
import aide.study.Answered;
import aide.study.Footing;
import aide.study.Review;
import aide.text.Wrap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions that keep being forgotten, the most often forgotten first, with what may help. */
record Leeches(List<Leech> leeches) implements Statistic {

    private static final int SHOWN = 10;
    private static final String INDENT = "  ";

    Leeches {
        leeches = List.copyOf(leeches);
    }

    static Leeches of(Basis basis) {
        List<Question> leeches = new ArrayList<>();
        for (Footing each : basis.footings()) {
            if (each.standing().isLeech()) {
                leeches.add(each.question());
            }
        }
        Map<String, List<Review>> mixups = mixups(leeches, basis.answers());
        return new Leeches(leeches.stream()
                .map(each -> Leech.of(
                        each,
                        basis.course().bank(),
                        basis.progress(),
                        mixups.getOrDefault(each.id(), List.of())))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Leech leech) -> -leech.standing().lapses()))
                .toList());
    }

    /** By the question: answers may be a million, and only these are looked at again. */
    private static Map<String, List<Review>> mixups(
            List<Question> leeches, List<Answered> answers) {
        Map<String, List<Review>> mixups = new HashMap<>();
        leeches.forEach(each -> mixups.put(each.id(), new ArrayList<>()));
        for (Answered answered : mixups.isEmpty() ? List.<Answered>of() : answers) {
            Review review = answered.review();
            if (Mixup.isMixup(review)) {
                mixups.computeIfPresent(review.question(), (id, all) -> {
                    all.add(review);
                    return all;
                });
            }
        }
        return mixups;
    }

    @Override
    public List<String> lines(int columns) {
        if (leeches.isEmpty()) {
            return Wrap.lines(
                    "Nothing keeps being forgotten: four lapses while it does not last a week, or"
                            + " six while it does not last a month, would bring it here.",
                    columns);
        }
        List<String> lines = new ArrayList<>();
        for (Leech leech : leeches.subList(0, Math.min(SHOWN, leeches.size()))) {
            lines.addAll(Wrap.lines(leech.told(), columns));
            for (String advice : leech.advice()) {
                Wrap.lines(advice, columns - INDENT.length())
                        .forEach(line -> lines.add(INDENT + line));
            }
        }
        lines.add("");
        String more = leeches.size() > SHOWN ? "and " + (leeches.size() - SHOWN) + " more; " : "";
        lines.addAll(Wrap.lines(more + "aide study --leeches practises them", columns));
        return lines;
    }

    @Override
    public JsonObject json() {
        return new JsonObject()
                .put("questions", leeches.stream().map(Leeches::json).toList());
    }

    private static JsonObject json(Leech leech) {
        JsonObject object = new JsonObject()
                .put("question", leech.question().id())
                .put("lapses", leech.standing().lapses());
        leech.mixup()
                .ifPresent(mixup -> object.put(
                        "mixup",
                        new JsonObject()
                                .put("given", mixup.given())
                                .put("times", mixup.times())
                                .put("why", mixup.why())));
        return object;
    }
}
