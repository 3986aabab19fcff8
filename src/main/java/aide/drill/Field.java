package aide.drill;

import static aide.base.Check.require;

import aide.bank.Kind;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What can be chosen of a set-up: one table for the set-up screen and for the options of a command.
 * A field reads what was typed, and shows it again so that it could be typed anew.
 */
public final class Field {

    private static final String EVERYTHING = "all";
    private static final String MISSED = "missed";

    /** In the order in which they are chosen: what a class missed hangs on which class it is. */
    public static final List<Field> ALL = List.of(
            new Field(
                    "class",
                    "NAME",
                    "the name of the class",
                    new Choice.Free(),
                    (setUp, room) -> setUp.title(),
                    (setUp, typed, room) -> setUp.withTitle(typed)),
            new Field(
                    "kind",
                    "KIND",
                    "only who, when, where, how-many or what; several with commas",
                    new Choice.Several((setUp, room) -> Kind.ids()),
                    (setUp, room) ->
                            joined(setUp.scope().kinds().stream().map(Kind::id).toList()),
                    (setUp, typed, room) -> setUp.withScope(setUp.scope().withKinds(kinds(typed)))),
            new Field(
                    "topic",
                    "TOPIC",
                    "only what is about a topic, as calls, talks or troops",
                    new Choice.Several((setUp, room) -> room.topics()),
                    (setUp, room) -> joined(setUp.scope().topics()),
                    (setUp, typed, room) ->
                            setUp.withScope(setUp.scope().withTopics(words(typed)))),
            new Field(
                    "source",
                    "SOURCE",
                    "only what a source states, as epoch or rferl-dec31",
                    new Choice.Several((setUp, room) -> room.sources()),
                    (setUp, room) -> joined(setUp.scope().sources()),
                    (setUp, typed, room) ->
                            setUp.withScope(setUp.scope().withSources(words(typed)))),
            new Field(
                    "from",
                    "WHAT",
                    "all, or missed: what the class missed when it was last drilled",
                    new Choice.One((setUp, room) -> List.of(EVERYTHING, MISSED)),
                    Field::from,
                    Field::withFrom),
            new Field(
                    "questions",
                    "N",
                    "how many questions",
                    new Choice.Amount(1),
                    (setUp, room) -> String.valueOf(setUp.questions()),
                    (setUp, typed, room) -> setUp.withQuestions(number(typed))),
            new Field(
                    "order",
                    "ORDER",
                    "mixed, time (as it happened) or confusable (what is mixed up, in a row)",
                    new Choice.One((setUp, room) -> ids(Ordering.values())),
                    (setUp, room) -> id(setUp.ordering()),
                    (setUp, typed, room) -> setUp.withOrdering(Ordering.valueOf(name(typed)))),
            new Field(
                    "teams",
                    "NAME,...",
                    "the names of the teams; with none the class answers as a whole",
                    new Choice.Free(),
                    (setUp, room) -> String.join(", ", setUp.teams()),
                    (setUp, typed, room) -> setUp.withTeams(Choice.Several.split(typed))),
            new Field(
                    "people",
                    "N",
                    "how many there are, so that a count too many is noticed; 0 where nobody knows",
                    new Choice.Amount(1),
                    (setUp, room) -> String.valueOf(setUp.people()),
                    (setUp, typed, room) -> setUp.withPeople(number(typed))),
            new Field(
                    "seconds",
                    "N",
                    "time for each question; 0 for as long as it takes",
                    new Choice.Amount(5),
                    (setUp, room) -> String.valueOf(setUp.timing().seconds()),
                    (setUp, typed, room) -> setUp.withTiming(setUp.timing().of(number(typed)))),
            new Field(
                    "extra",
                    "N",
                    "more seconds for each question, for a class that needs them",
                    new Choice.Amount(5),
                    (setUp, room) -> String.valueOf(setUp.timing().extra()),
                    (setUp, typed, room) ->
                            setUp.withTiming(new Timing(setUp.timing().seconds(), number(typed)))),
            new Field(
                    "scoring",
                    "HOW",
                    "right (a point for being right) or speed (more for being quick, too)",
                    new Choice.One((setUp, room) -> ids(Scoring.values())),
                    (setUp, room) -> id(setUp.scoring()),
                    (setUp, typed, room) -> setUp.withScoring(Scoring.valueOf(name(typed)))),
            new Field(
                    "seed",
                    "N",
                    "the same seed and bank give the same drill anywhere",
                    new Choice.Amount(1),
                    (setUp, room) -> String.valueOf(setUp.seed()),
                    (setUp, typed, room) -> setUp.withSeed(number(typed))));

    /** How a value is shown. */
    private interface Shown {
        String of(SetUp setUp, Classroom room);
    }

    /** What a value changes. */
    private interface Change {
        SetUp of(SetUp setUp, String typed, Classroom room);
    }

    private final String id;
    private final String label;
    private final String about;
    private final Choice choice;
    private final Shown shown;
    private final Change change;

    private Field(
            String id, String label, String about, Choice choice, Shown shown, Change change) {
        this.id = id;
        this.label = label;
        this.about = about;
        this.choice = choice;
        this.shown = shown;
        this.change = change;
    }

    /** As commands and the screen write it. */
    public String id() {
        return id;
    }

    /** What stands for its value in the help of a command. */
    public String label() {
        return label;
    }

    public String about() {
        return about;
    }

    /** Its value, as it could be typed. */
    public String shown(SetUp setUp, Classroom room) {
        return shown.of(setUp, room);
    }

    /**
     * The set-up with what was typed.
     *
     * @throws IllegalArgumentException with the reason, in words for the trainer
     */
    public SetUp with(SetUp setUp, String typed, Classroom room) {
        choice.check(id, typed.strip(), setUp, room);
        return change.of(setUp, typed.strip(), room);
    }

    /**
     * The set-up with the value beside the present one, or the same where there is none.
     *
     * @param way 1 or -1
     */
    public SetUp beside(SetUp setUp, int way, Classroom room) {
        Optional<String> next = choice.beside(shown(setUp, room), way, setUp, room);
        try {
            return next.isPresent() ? with(setUp, next.get(), room) : setUp;
        } catch (IllegalArgumentException e) {
            return setUp;
        }
    }

    private static String from(SetUp setUp, Classroom room) {
        Set<String> only = setUp.scope().only();
        if (only.isEmpty()) {
            return EVERYTHING;
        }
        return only.equals(room.missedBy(setUp.title())) ? MISSED : only.size() + " of a list";
    }

    private static SetUp withFrom(SetUp setUp, String typed, Classroom room) {
        Set<String> missed = room.missedBy(setUp.title());
        require(
                typed.equals(EVERYTHING) || !missed.isEmpty(),
                "nothing is known that class \"%s\" missed: it was not drilled, or had all right",
                setUp.title());
        return setUp.withScope(
                setUp.scope().withOnly(typed.equals(EVERYTHING) ? Set.of() : missed));
    }

    private static Set<Kind> kinds(String typed) {
        return words(typed).stream()
                .map(id -> Kind.of(id).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String typed) {
        return Set.copyOf(Choice.Several.split(typed));
    }

    private static int number(String typed) {
        return Integer.parseInt(typed);
    }

    private static List<String> ids(Enum<?>... all) {
        return Arrays.stream(all).map(Field::id).toList();
    }

    private static String id(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT);
    }

    private static String name(String id) {
        return id.toUpperCase(Locale.ROOT);
    }

    private static String joined(Collection<String> ids) {
        return ids.stream().sorted().collect(Collectors.joining(","));
    }
}
