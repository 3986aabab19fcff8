package aide.cli;

import aide.base.Count;
import aide.base.Problem;

import java.io.PrintStream;
import java.util.List;

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

    void tell(PrintStream stream) {
        tell(problems, stream);
    }

    static void tell(List<Problem> problems, PrintStream stream) {
        problems.forEach(problem -> stream.println(Failure.line(problem.toString())));
        stream.println(new Count(problems.size(), "problem"));
    }
}
