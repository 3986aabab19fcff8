package aide.bank;

import aide.base.Problem;

import java.util.List;
import java.util.stream.Stream;

/** Finds what would hurt a learner in a bank that reads without a problem. */
public final class BankCheck {

    /** One thing that no bank should have. */
    private interface Rule {
        Stream<Problem> problems(Bank bank);
    }

    /** The one table of rules, in the order in which their problems are told. */
    private static final List<Rule> RULES = List.of(
            NameRules::sharedSpelling,
            FactRules::noQuestion,
            FactRules::sameParagraph,
            FactRules::anotherDate,
            WordingRules::askedTwice,
            WordingRules::givenAway,
            AnswerRules::notAccepted,
            AnswerRules::alsoRight,
            AnswerRules::samePart,
            LureRules::twice,
            LureRules::tooFew);

    private BankCheck() {}

    /** Every problem, rule by rule; none where the bank is good. */
    public static List<Problem> check(Bank bank) {
        return RULES.stream().flatMap(rule -> rule.problems(bank)).toList();
    }
}
