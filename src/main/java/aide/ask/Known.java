package aide.ask;

import static aide.base.Check.require;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What else the bank knows, so that a wrong answer can be named. */
public final class Known {

    public static final Known NOTHING = Known.of(List.of(), List.of());

    /** So many words are looked up with slips; a longer text is no misspelt name. */
    private static final int WORDS_MAX = 12;

    /** One word is no role: "council" may be any. */
    private static final int ROLE_WORDS_MIN = 2;

    private final Names names;
    private final List<Event> events;
    private final List<LocalDate> days;
    private final Asked asked;
    private final Memo memo;

    /** Of what is typed now; {@link #asking} begins a new one. */
    private final Memo typed = new Memo();

    /** Something of the bank that has a date; the label finishes "12 January 2022 is …". */
    public record Event(DateSpan when, String label) {

        public Event {
            require(!label.isBlank(), "label is blank");
        }
    }

    private Known(Names names, List<Event> events, List<LocalDate> days, Asked asked, Memo memo) {
        this.names = names;
        this.events = events;
        this.days = days;
        this.asked = asked;
        this.memo = memo;
    }

    /**
     * All names and dated events of a bank. The first and the last day among them tell which year a
     * date without one belongs to; months and years do not, for "1994" would blur it.
     */
    public static Known of(List<Name> names, List<Event> events) {
        List<LocalDate> days = events.stream()
                .map(Event::when)
                .filter(when -> when.grain() == DateSpan.Grain.DAY)
                .flatMap(when -> Stream.of(when.first(), when.last()))
                .sorted()
                .toList();
        Memo memo = new Memo();
        return new Known(Names.of(names, memo), List.copyOf(events), days, Asked.NOTHING, memo);
    }

    /** The same, while a question with this wording is asked. */
    Known asking(String question) {
        return new Known(names, events, days, memo.asked(question), memo);
    }

    /** The words of a text of the bank. */
    Words words(String text) {
        return memo.words(text);
    }

    /** The words of what is typed now, for the first answer that asks and for all others. */
    Words typedWords(String text) {
        return typed.words(text);
    }

    /** The dates that what is typed now may mean. */
    List<DateReader> typedDates(String text) {
        return typed.dates(text);
    }

    /** Every way to write a name of the bank. */
    List<Spelled> spelled(Name name) {
        return memo.spelled(name);
    }

    Asked asked() {
        return asked;
    }

    /** The other name that was typed, without slips; the question explains nothing beside it. */
    Optional<Name> named(Typed typed, Name except) {
        Set<String> words = new HashSet<>(typed.words().list());
        return best(
                        names.spellings().stream().filter(any -> words.containsAll(any.words())),
                        typed,
                        except,
                        Asked.NOTHING)
                .filter(Likeness::exact)
                .map(likeness -> likeness.spelled().name());
    }

    /** The other name that is nearest to what was typed. */
    Optional<Likeness> nearest(Typed typed, Name except) {
        return typed.words().list().size() > WORDS_MAX
                ? Optional.empty()
                : best(
                        names.spellings().stream().filter(any -> any.mayBe(typed)),
                        typed,
                        except,
                        asked);
    }

    /** The holder of a role, if the words say only one's. */
    Optional<Name> inRole(List<String> words, Name except) {
        if (words.size() < ROLE_WORDS_MIN) {
            return Optional.empty();
        }
        List<Name> holders = names.holders().stream()
                .filter(any -> any.bearing().onlyRole(words))
                .map(Spelled::name)
                .filter(name -> !name.id().equals(except.id()))
                .toList();
        return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
    }

    boolean isCountry(String word) {
        return names.countries().contains(word);
    }

    /** A word of the name of a place. */
    boolean isPlace(String word) {
        return names.places().contains(word);
    }

    /** "Putin" is one, even in the role of his aide. */
    boolean isPerson(String word) {
        return names.surnames().contains(word);
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

    private Optional<Likeness> best(
            Stream<Spelled> candidates, Typed typed, Name except, Asked free) {
        return candidates
                .filter(spelled -> !spelled.name().id().equals(except.id()))
                .flatMap(spelled -> spelled.in(typed))
                .map(likeness -> likeness.explained(this, free, typed))
                .filter(Likeness::alone)
                .min(Likeness.BEST);
    }

    /** The names of a bank, worked out once: all spellings, and one for each name. */
    private record Names(
            List<Spelled> spellings,
            List<Spelled> holders,
            Set<String> surnames,
            Set<String> places,
            Set<String> countries) {

        static Names of(List<Name> names, Memo memo) {
            List<List<Spelled>> all = names.stream().map(memo::spelled).toList();
            List<Spelled> spellings = all.stream().flatMap(List::stream).toList();
            return new Names(
                    spellings,
                    all.stream().flatMap(some -> some.stream().limit(1)).toList(),
                    spellings.stream()
                            .filter(any -> any.name().type() == Name.Type.PERSON)
                            .filter(any -> any.words().size() == 1)
                            .map(any -> any.words().get(0))
                            .collect(Collectors.toUnmodifiableSet()),
                    spellings.stream()
                            .filter(any -> any.name().type() == Name.Type.PLACE)
                            .flatMap(any -> any.words().stream())
                            .collect(Collectors.toUnmodifiableSet()),
                    spellings.stream()
                            .flatMap(any -> any.bearing().country().stream())
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }
}
