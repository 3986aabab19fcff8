package aide.study;

import aide.text.Fold;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What this learner may answer besides what the bank accepts.
 *
 * @param answers by the id of the question, in the order in which they were accepted
 */
public record Accepted(SortedMap<String, List<String>> answers) {

    public static final Accepted NONE = new Accepted(new TreeMap<>());

    public Accepted {
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    public boolean isEmpty() {
        return answers.isEmpty();
    }

    /** Whether an answer was accepted before, in whatever case and script. */
    public boolean holds(String question, String answer) {
        List<String> known = answers.getOrDefault(question, List.of());
        if (known.isEmpty()) {
            return false;
        }
        List<String> words = Fold.words(answer);
        for (String each : known) {
            if (Fold.words(each).equals(words)) {
                return true;
            }
        }
        return false;
    }

    /** These, but none to that question. */
    Accepted without(String question) {
        if (!answers.containsKey(question)) {
            return this;
        }
        TreeMap<String, List<String>> fewer = new TreeMap<>(answers);
        fewer.remove(question);
        return new Accepted(fewer);
    }

    /** These and one more; one that is held already adds nothing. */
    public Accepted plus(String question, String answer) {
        if (holds(question, answer)) {
            return this;
        }
        TreeMap<String, List<String>> more = new TreeMap<>(answers);
        List<String> all = new ArrayList<>(answers.getOrDefault(question, List.of()));
        all.add(answer);
        more.put(question, List.copyOf(all));
        return new Accepted(more);
    }
}
