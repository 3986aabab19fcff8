package aide.screen;

import aide.fsrs.Grade;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The numbers by which a learner chooses a grade: 1 again, 2 hard, 3 good, 4 easy. */
final class GradeKeys {

    private static final List<Grade> GRADES = List.of(Grade.values());

    private GradeKeys() {}

    static List<Grade> all() {
        return GRADES;
    }

    static Optional<Grade> of(String key) {
        return GRADES.stream().filter(grade -> key(grade).equals(key)).findFirst();
    }

    static String key(Grade grade) {
        return String.valueOf(GRADES.indexOf(grade) + 1);
    }

    static String word(Grade grade) {
        return grade.name().toLowerCase(Locale.ROOT);
    }
}
