package aide.cli;

import aide.bank.Bank;
import aide.bank.Fact;
import aide.bank.Kind;
import aide.bank.Source;
import aide.base.UserError;
import aide.study.Scope;

import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which questions of a bank a command is about. */
final class ScopeOptions {

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "Only who, when, where, how-many or what; several with commas.")
    private List<String> kinds = List.of();

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            split = ",",
            description = "Only what is about a topic, as calls, talks or troops.")
    private List<String> topics = List.of();

    @Option(
            names = "--source",
            paramLabel = "SOURCE",
            split = ",",
            description = "Only what a source states, as epoch or rferl-dec31.")
    private List<String> sources = List.of();

    private final BankOption bank;

    ScopeOptions(BankOption bank) {
        this.bank = bank;
    }

    /**
     * The questions asked for.
     *
     * @throws UserError with every value that is none, and what was expected
     */
    Scope scope() {
        List<String> problems = new ArrayList<>();
        tell("--kind", kinds, Kind.ids(), problems);
        if (!topics.isEmpty() || !sources.isEmpty()) {
            Bank read = bank.read();
            tell("--topic", topics, topics(read), problems);
            tell("--source", sources, sources(read), problems);
        }
        if (!problems.isEmpty()) {
            throw new UserError(String.join("; ", problems));
        }
        return Scope.ALL
                .withKinds(kinds.stream()
                        .map(id -> Kind.of(id).orElseThrow())
                        .collect(Collectors.toSet()))
                .withSources(Set.copyOf(sources))
                .withTopics(Set.copyOf(topics));
    }

    private static List<String> topics(Bank bank) {
        return bank.facts().stream().map(Fact::topic).distinct().toList();
    }

    private static List<String> sources(Bank bank) {
        return bank.sources().stream().map(Source::id).toList();
    }

    private static void tell(
            String option, List<String> given, List<String> expected, List<String> problems) {
        for (String value : given) {
            if (!expected.contains(value)) {
                problems.add("%s is \"%s\", expected one of %s"
                        .formatted(option, value, String.join(", ", expected)));
            }
        }
    }
}
