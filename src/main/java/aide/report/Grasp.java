package aide.report;

import aide.bank.Question;
import aide.study.Progress;
import aide.study.Standing;

import java.util.List;
import java.util.stream.Stream;

/** How well something is known, by how its questions stand; each has a sign that needs no colour. */
public enum Grasp {
    UNSEEN("○", "◇", "not seen yet"),
    BEGUN("◐", "◈", "begun"),
    KNOWN("●", "◆", "known");

    private final String sign;
    private final String plannedSign;
    private final String words;

    Grasp(String sign, String plannedSign, String words) {
        this.sign = sign;
        this.plannedSign = plannedSign;
        this.words = words;
    }

    /** Of one question. */
    public static Grasp of(Standing standing) {
        return standing.isNew() ? UNSEEN : standing.isKnown() ? KNOWN : BEGUN;
    }

    /** Known when all are known, begun when any was asked. */
    public static Grasp of(List<Question> questions, Progress progress) {
        boolean begun = false;
        boolean known = true;
        for (Question question : questions) {
            Standing standing = progress.of(question.id());
            begun |= !standing.isNew();
            known &= standing.isKnown();
        }
        return begun ? known ? KNOWN : BEGUN : UNSEEN;
    }

    public String sign() {
        return sign;
    }

    String words() {
        return words;
    }

    /** What each sign means: "○ not seen yet". */
    public static List<String> key() {
        return Stream.of(values()).map(each -> each.sign + " " + each.words).toList();
    }

    /** Of another shape, for what was still to come. */
    String plannedSign() {
        return plannedSign;
    }
}
