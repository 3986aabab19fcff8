package aide.bank;

import aide.ask.Known;
import aide.ask.Known.Event;
import aide.ask.Name;
import aide.base.Once;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Sources, names and facts, sound and complete: what is studied. */
public final class Bank {

    private final List<Source> sources;
    private final List<Entry> names;
    private final List<Fact> facts;
    private final Renames renames;
    private final Map<String, Fact> factById = new HashMap<>();
    private final Map<String, Question> questionById = new HashMap<>();
    private final List<Question> questions;

    /** Worked out when the first answer is judged: the first frame does not wait for it. */
    private final Once<Known> known = new Once<>(new ToBeKnown());

    /** In which nothing was ever called otherwise. */
    public Bank(List<Source> sources, List<Entry> names, List<Fact> facts) {
        this(sources, names, facts, Renames.NONE);
    }

    public Bank(List<Source> sources, List<Entry> names, List<Fact> facts, Renames renames) {
        this.sources = List.copyOf(sources);
        this.names = List.copyOf(names);
        this.facts = List.copyOf(facts);
        this.renames = renames;
        List<Question> all = new ArrayList<>();
        for (Fact fact : facts) {
            factById.put(fact.id(), fact);
            all.addAll(fact.questions());
        }
        this.questions = List.copyOf(all);
        for (Question question : questions) {
            questionById.put(question.id(), question);
        }
    }

    public List<Source> sources() {
        return sources;
    }

    public List<Entry> entries() {
        return names;
    }

    public List<Fact> facts() {
        return facts;
    }

    /** In the order of the files, which is the order in which they are taught. */
    public List<Question> questions() {
        return questions;
    }

    /** What its facts and questions were called before. */
    public Renames renames() {
        return renames;
    }

    public Optional<Question> question(String id) {
        return Optional.ofNullable(questionById.get(id));
    }

    public Optional<Fact> fact(String id) {
        return Optional.ofNullable(factById.get(id));
    }

    public Fact factOf(Question question) {
        Fact fact = factById.get(question.fact());
        if (fact == null) {
            throw new IllegalArgumentException("no fact \"" + question.fact() + "\"");
        }
        return fact;
    }

    /** What a wrong answer may belong to. */
    public Known known() {
        return known.get();
    }

    private final class ToBeKnown implements Supplier<Known> {

        @Override
        public Known get() {
            return Known.of(
                    names().toList(), facts.stream().flatMap(Bank::event).toList());
        }
    }

    private Stream<Name> names() {
        return names.stream().map(Entry::name);
    }

    /** Only facts with a title: the others tell more about a day that is known by one of them. */
    private static Stream<Event> event(Fact fact) {
        return fact.when().stream()
                .flatMap(when -> fact.title().stream().map(title -> new Event(when, title)));
    }
}
