package aide.report;

import aide.bank.Question;
import aide.study.Progress;
import aide.study.Standing;

import java.util.List;

/** How well something is known, by how its questions stand; each has a sign that needs no colour. */
public enum Grasp {
    UNSEEN("○", "◇"),
    BEGUN("◐", "◈"),
    KNOWN("●", "◆");

    private final String sign;
    private final String plannedSign;

    Grasp(String sign, String plannedSign) {
        this.sign = sign;
        this.plannedSign = plannedSign;
    }

    static Grasp of(Standing standing) {
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

    /** Of another shape, for what was still to come. */
    String plannedSign() {
        return plannedSign;
    }
}
