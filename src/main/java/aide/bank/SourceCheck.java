package aide.bank;

import aide.base.Problem;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Holds a bank against its documents: are they the cited ones, and do they say what it says? */
public final class SourceCheck {

    /** One thing that documents should not contradict. */
    private interface Rule {
        Stream<Problem> problems(Bank bank, Documents documents);
    }

    /** The one table of rules, in the order in which their problems are told. */
    private static final List<Rule> RULES = List.of(
            DocumentRules::missing,
            DocumentRules::another,
            DocumentRules::anotherCount,
            StatementRules::notStated,
            StatementRules::needlesslyDerived);

    private SourceCheck() {}

    /**
     * Every problem, rule by rule; none where each answer stands in a cited paragraph or says how it
     * follows.
     *
     * @param documents their bytes by file name
     */
    public static List<Problem> check(Bank bank, Map<String, byte[]> documents) {
        Documents read = Documents.of(documents);
        return RULES.stream().flatMap(rule -> rule.problems(bank, read)).toList();
    }
}
