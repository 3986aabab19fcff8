package aide.study;

import aide.bank.Bank;
import aide.bank.Citation;
import aide.bank.Fact;
import aide.bank.Kind;
import aide.bank.Question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which questions of a bank are asked; an empty set leaves them all in.
 *
 * @param sources ids of sources, any of which states the fact
 * @param only ids of questions
 */
public record Scope(Set<Kind> kinds, Set<String> sources, Set<String> topics, Set<String> only) {

    public static final Scope ALL = new Scope(Set.of(), Set.of(), Set.of(), Set.of());

    public Scope {
        kinds = Set.copyOf(kinds);
        sources = Set.copyOf(sources);
        topics = Set.copyOf(topics);
        only = Set.copyOf(only);
    }

    /** These kinds instead. */
    public Scope withKinds(Set<Kind> other) {
        return new Scope(other, sources, topics, only);
    }

    /** These sources instead. */
    public Scope withSources(Set<String> other) {
        return new Scope(kinds, other, topics, only);
    }

    /** These topics instead. */
    public Scope withTopics(Set<String> other) {
        return new Scope(kinds, sources, other, only);
    }

    /** Of these questions alone. */
    public Scope withOnly(Set<String> questions) {
        return new Scope(kinds, sources, topics, questions);
    }

    /** Whether nothing was chosen, so that all questions are in it. */
    public boolean isAll() {
        return kinds.isEmpty() && sources.isEmpty() && topics.isEmpty() && only.isEmpty();
    }

    /** In the order of the bank. */
    public List<Question> of(Bank bank) {
        if (isAll()) {
            return bank.questions();
        }
        List<Question> chosen = new ArrayList<>();
        for (Fact fact : bank.facts()) {
            if (holds(fact)) {
                chosen.addAll(fact.questions());
            }
        }
        if (!kinds.isEmpty()) {
            chosen.removeIf(question -> !kinds.contains(question.kind()));
        }
        if (!only.isEmpty()) {
            chosen.removeIf(question -> !only.contains(question.id()));
        }
        return List.copyOf(chosen);
    }

    private boolean holds(Fact fact) {
        return (topics.isEmpty() || topics.contains(fact.topic()))
                && (sources.isEmpty()
                        || fact.citations().stream()
                                .map(Citation::source)
                                .anyMatch(source -> sources.contains(source.id())));
    }
}
