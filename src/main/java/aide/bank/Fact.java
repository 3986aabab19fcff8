package aide.bank;

import static aide.base.Check.require;
import static aide.base.Check.requireAtMost;
import static aide.base.Check.requireText;

import aide.ask.DateSpan;
import aide.ask.Name;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One statement worth knowing, in our own words, and where it is stated.
 *
 * @param title what it is about, to stand behind "12 January 2022 is"; for facts that a day is known by
 * @param topic what the facts of its file have in common, for choosing what to study
 */
public record Fact(
        String id,
        Optional<String> title,
        String topic,
        String text,
        List<Citation> citations,
        Optional<DateSpan> when,
        Optional<Name> where,
        List<Name> who,
        Optional<Dispute> dispute,
        List<Question> questions) {

    private static final int QUESTIONS_MAX = 100;

    private static final List<String> PREFIXES =
            List.of("the day of ", "the month of ", "the year of ");

    public Fact {
        Ids.require(id);
        requireText(text, "text is blank");
        require(title.isEmpty() || !title.get().isBlank(), "title is blank");
        require(title.isEmpty() || when.isPresent(), "there is a title, but no when to go with it");
        citations = List.copyOf(citations);
        who = List.copyOf(who);
        questions = List.copyOf(questions);
        require(!citations.isEmpty(), "a fact has no citation");
        requireAtMost(
                questions.size(), QUESTIONS_MAX, "a fact has %d questions, expected at most %d");
    }

    /** The title as it stands among other events, where a day is understood. */
    public Optional<String> event() {
        return title.map(words -> PREFIXES.stream()
                .filter(words::startsWith)
                .findFirst()
                .map(prefix -> words.substring(prefix.length()))
                .orElse(words));
    }

    /** Its own and those of its claims, each once. */
    public Stream<Citation> allCitations() {
        return Stream.concat(
                        citations.stream(),
                        dispute.stream()
                                .flatMap(differing -> differing.claims().stream())
                                .flatMap(claim -> claim.citations().stream()))
                .distinct();
    }
}
