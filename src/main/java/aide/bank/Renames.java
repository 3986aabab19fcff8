package aide.bank;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What facts and questions of a bank were called before: what was learnt under an old id is known
 * under the present one.
 *
 * @param facts the present id of a fact by each that it had
 * @param questions the present id of a question by each that it had
 */
public record Renames(SortedMap<String, String> facts, SortedMap<String, String> questions) {

    public static final Renames NONE = new Renames(new TreeMap<>(), new TreeMap<>());

    public Renames {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        questions = Collections.unmodifiableSortedMap(new TreeMap<>(questions));
    }

    public boolean isEmpty() {
        return facts.isEmpty() && questions.isEmpty();
    }

    /**
     * The present id of a question. One whose fact was renamed goes with it, and may have been renamed
     * within that fact since; what is said of the question itself comes before what is said of its fact.
     */
    public String now(String question) {
        if (isEmpty()) {
            return question;
        }
        String now = questions.getOrDefault(question, question);
        if (!now.equals(question)) {
            return now;
        }
        String moved = withItsFact(question);
        return questions.getOrDefault(moved, moved);
    }

    private String withItsFact(String question) {
        int slash = question.indexOf('/');
        if (slash < 0) {
            return question;
        }
        String fact = question.substring(0, slash);
        return facts.getOrDefault(fact, fact) + question.substring(slash);
    }

    /** All of them in one line; other renames have other words. */
    public String words() {
        return "facts " + facts + " and questions " + questions + " renamed";
    }
}
