package aide.ask;

import static aide.base.Check.require;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What else the bank knows, so that a wrong answer can be named. */
public final class Known {

    public static final Known NOTHING = Known.of(List.of(), List.of());

    /** So many words are looked up with slips; a longer text is no misspelt name. */
    private static final int WORDS_MAX = 12;

    private final List<Spelled> spellings;
    private final Map<String, List<Spelled>> byWord;
    private final Set<String> countries;
    private final List<Event> events;
    private final List<LocalDate> days;
    private final String ask;

    /** Something of the bank that has a date; the label finishes "12 January 2022 is …". */
    public record Event(DateSpan when, String label) {

        public Event {
            require(!label.isBlank(), "label is blank");
        }
    }

    private Known(
            List<Spelled> spellings,
            Map<String, List<Spelled>> byWord,
            Set<String> countries,
            List<Event> events,
            List<LocalDate> days,
            String ask) {
        this.spellings = spellings;
        this.byWord = byWord;
        this.countries = countries;
        this.events = events;
        this.days = days;
        this.ask = ask;
    }

    /**
     * All names and dated events of a bank. The first and the last day among them tell which year a
     * date without one belongs to; months and years do not, for "1994" would blur it.
     */
    public static Known of(List<Name> names, List<Event> events) {
        List<Spelled> spellings =
                names.stream().flatMap(name -> Spelled.all(name).stream()).toList();
        Map<String, List<Spelled>> byWord = new HashMap<>();
        for (Spelled spelled : spellings) {
            for (String word : new HashSet<>(spelled.words())) {
                byWord.merge(word, List.of(spelled), Known::joined);
            }
        }
        Set<String> countries = new HashSet<>();
        names.forEach(name -> countries.addAll(name.countryWords()));
        List<LocalDate> days = events.stream()
                .map(Event::when)
                .filter(when -> when.grain() == DateSpan.Grain.DAY)
                .flatMap(when -> Stream.of(when.first(), when.last()))
                .sorted()
                .toList();
        return new Known(
                spellings,
                Map.copyOf(byWord),
                Set.copyOf(countries),
                List.copyOf(events),
                days,
                "");
    }

    /** The same, while a question with this wording is asked. */
    Known asking(String question) {
        return new Known(spellings, byWord, countries, events, days, question);
    }

    Words asked() {
        return Words.of(ask);
    }

    /** Words of the question that name nothing: those written small. */
    Set<String> askedInPassing() {
        Set<String> small = new HashSet<>();
        for (String word : ask.split("[^\\p{L}\\p{Nd}]+", -1)) {
            if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0))) {
                small.addAll(Words.of(word).list());
            }
        }
        return small;
    }

    /** The other name that was typed, without slips. */
    Optional<Name> named(Words typed, Name except) {
        Set<Spelled> candidates = new LinkedHashSet<>();
        for (String word : typed.list()) {
            candidates.addAll(byWord.getOrDefault(word, List.of()));
        }
        return best(candidates.stream(), typed, except)
                .filter(Likeness::exact)
                .map(likeness -> likeness.spelled().name());
    }

    /** The other name that is nearest to what was typed. */
    Optional<Likeness> nearest(Words typed, Name except) {
        return typed.list().size() > WORDS_MAX
                ? Optional.empty()
                : best(spellings.stream(), typed, except);
    }

    boolean isCountry(String word) {
        return countries.contains(word);
    }

    /** "Putin" is one, even in the role of his aide. */
    boolean isPerson(String word) {
        return byWord.getOrDefault(word, List.of()).stream()
                .anyMatch(spelled ->
                        spelled.words().size() == 1 && spelled.name().type() == Name.Type.PERSON);
    }

    /** Whose role the words say, if they say only one's. */
    Optional<Name> inRole(List<String> words, Name except) {
        List<Name> holders = spellings.stream()
                .map(Spelled::name)
                .filter(name -> !name.id().equals(except.id()))
                .distinct()
                .filter(name -> name.onlyRole(words))
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    /** What the bank has on these days. */
    Optional<String> on(DateSpan span) {
        return events.stream()
                .filter(event -> event.when().equals(span))
                .findFirst()
                .or(() -> events.stream()
                        .filter(event -> event.when().grain() == DateSpan.Grain.DAY)
                        .filter(event -> event.when().contains(span))
                        .findFirst())
                .map(Event::label);
    }

    Optional<DateSpan> range() {
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(DateSpan.range(days.get(0), days.get(days.size() - 1)));
    }

    private Optional<Likeness> best(Stream<Spelled> candidates, Words typed, Name except) {
        return candidates
                .filter(spelled -> !spelled.name().id().equals(except.id()))
                .flatMap(spelled -> spelled.in(typed))
                .map(likeness -> likeness.explained(this))
                .filter(Likeness::alone)
                .min(Likeness.BEST);
    }

    private static List<Spelled> joined(List<Spelled> some, List<Spelled> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
