package aide.cli;

import aide.base.Count;
import aide.base.Problem;

import java.util.List;
import java.util.function.Consumer;

/** A bank that is not sound: every problem is told, then their number, and nothing is begun. */
final class BankProblems extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    BankProblems(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    List<Problem> problems() {
        return problems;
    }

    void tell(Consumer<String> lines) {
        tell(problems, lines);
    }

    static void tell(List<Problem> problems, Consumer<String> lines) {
        problems.forEach(problem -> lines.accept(Failure.line(problem.toString())));
        lines.accept(new Count(problems.size(), "problem").toString());
    }
}
