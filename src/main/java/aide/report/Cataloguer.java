package aide.report;

import aide.ask.Name;
import aide.bank.Bank;
import aide.bank.Claim;
import aide.bank.Entry;
import aide.bank.Fact;
import aide.bank.Question;
import aide.study.Progress;
import aide.text.Fold;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Goes through a bank once and writes down by which words each thing of it is found. */
final class Cataloguer {

    private final Bank bank;
    private final Progress progress;
    private final OffsetDateTime now;
    private final Mentions mentions;
    private final Map<String, String> spellings = new HashMap<>();
    private final Map<String, String> answers = new HashMap<>();
    private final Map<String, Set<Fact>> mentioning = new HashMap<>();

    Cataloguer(Bank bank, Progress progress, OffsetDateTime now) {
        this.bank = bank;
        this.progress = progress;
        this.now = now;
        this.mentions = new Mentions(bank.entries());
        bank.entries()
                .forEach(entry -> spellings.put(
                        entry.name().id(), folded(entry.name().spellings().stream())));
    }

    Catalogue catalogue() {
        List<Item> items = new ArrayList<>();
        for (Fact fact : bank.facts()) {
            items.add(fact(fact));
            fact.questions().forEach(question -> items.add(question(question, fact)));
        }
        bank.entries().forEach(entry -> items.add(name(entry)));
        return new Catalogue(items);
    }

    private Item fact(Fact fact) {
        String own = folded(Stream.of(
                                Stream.of(fact.text(), fact.id(), fact.topic()),
                                fact.title().stream(),
                                claims(fact))
                        .flatMap(texts -> texts))
                + fact.questions().stream().map(this::answers).collect(Collectors.joining());
        Set<String> names = named(own);
        fact.where().map(Name::id).ifPresent(names::add);
        fact.who().forEach(name -> names.add(name.id()));
        names.forEach(name ->
                mentioning.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(fact));
        return item(
                Shelf.FACT,
                fact.id(),
                fact.text(),
                List.of(fact),
                fact.questions(),
                own + spelled(names));
    }

    private Item question(Question question, Fact fact) {
        String own =
                folded(Stream.of(question.ask(), question.id(), question.kind().id()))
                        + answers(question);
        return item(
                Shelf.QUESTION,
                question.id(),
                question.ask(),
                List.of(fact),
                List.of(question),
                own + spelled(named(own)));
    }

    private Item name(Entry entry) {
        Name name = entry.name();
        List<Fact> facts = List.copyOf(mentioning.getOrDefault(name.id(), Set.of()));
        return item(
                Shelf.NAME,
                name.id(),
                name.introduced(),
                facts,
                facts.stream().flatMap(fact -> fact.questions().stream()).toList(),
                folded(Stream.concat(Stream.of(name.role(), name.id()), name.country().stream()))
                        + spelled(Set.of(name.id())));
    }

    private Item item(
            Shelf shelf,
            String id,
            String text,
            List<Fact> facts,
            List<Question> questions,
            String words) {
        return new Item(shelf, id, text, facts, Measure.of(facts, questions, progress, now), words);
    }

    private Set<String> named(String folded) {
        return mentions.in(List.of(folded.strip().split(" ")));
    }

    private static Stream<String> claims(Fact fact) {
        return fact.dispute().stream()
                .flatMap(dispute -> dispute.claims().stream())
                .map(Claim::text);
    }

    /** Folded once, for the question and for its fact: there are thousands. */
    private String answers(Question question) {
        return answers.computeIfAbsent(
                question.id(),
                any -> folded(question.answers().stream()
                        .flatMap(answer -> answer.spellings().stream())));
    }

    private String spelled(Set<String> names) {
        StringBuilder all = new StringBuilder();
        names.forEach(name -> all.append(spellings.getOrDefault(name, "")));
        return all.toString();
    }

    private static String folded(Stream<String> texts) {
        StringBuilder words = new StringBuilder();
        texts.flatMap(text -> Fold.runningWords(text).stream())
                .forEach(word -> words.append(' ').append(word));
        return words.toString();
    }
}
