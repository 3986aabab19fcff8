package aide.study;

import aide.bank.Question;
import aide.fsrs.Grade;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What became of a sitting: which questions were right all along, which were missed. */
public record Summary(List<Question> right, List<Question> missed, int answers) {

    public static Summary of(Sitting sitting) {
        Set<Question> asked = new LinkedHashSet<>();
        Set<Question> missed = new LinkedHashSet<>();
        for (Judged judged : sitting.given()) {
            asked.add(judged.asking().question());
            if (judged.grade() == Grade.AGAIN) {
                missed.add(judged.asking().question());
            }
        }
        return new Summary(
                asked.stream().filter(question -> !missed.contains(question)).toList(),
                List.copyOf(missed),
                sitting.given().size());
    }
}
