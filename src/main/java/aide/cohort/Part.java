package aide.cohort;

import aide.bank.Fact;
import aide.bank.Question;
import aide.report.Side;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Questions that are looked at together.
 *
 * @param id as it is called in the bank
 * @param name as people call it
 * @param places of the questions in the course
 */
record Part(String id, String name, List<Integer> places) {

    Part {
        places = List.copyOf(places);
    }

    /** Each question for itself. */
    static List<Part> questions(Cohort cohort) {
        List<Part> parts = new ArrayList<>();
        for (int place : cohort.all()) {
            Question question = cohort.question(place);
            parts.add(new Part(question.id(), question.ask(), List.of(place)));
        }
        return parts;
    }

    /** The questions of each fact. */
    static List<Part> facts(Cohort cohort) {
        Map<Fact, List<Integer>> byFact = new LinkedHashMap<>();
        for (int place : cohort.all()) {
            byFact.computeIfAbsent(cohort.fact(place), any -> new ArrayList<>()).add(place);
        }
        return byFact.entrySet().stream()
                .map(each -> new Part(each.getKey().id(), each.getKey().text(), each.getValue()))
                .toList();
    }

    /** The questions that belong together as seen from a side. */
    static List<Part> of(Side<?> side, Cohort cohort) {
        Map<String, List<Integer>> byName = new LinkedHashMap<>();
        for (int place : cohort.all()) {
            side.names(cohort.fact(place), cohort.question(place))
                    .forEach(name -> byName.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(place));
        }
        return byName.entrySet().stream()
                .map(each -> new Part(each.getKey(), each.getKey(), each.getValue()))
                .toList();
    }
}
