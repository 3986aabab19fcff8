package aide.bank;

import aide.base.Problem;

import java.util.List;
import java.util.Optional;

/** What came of reading a bank: the bank, or every problem that stands against it. */
public record Reading(Optional<Bank> bank, List<Problem> problems) {

    public Reading {
        problems = List.copyOf(problems);
    }
}
