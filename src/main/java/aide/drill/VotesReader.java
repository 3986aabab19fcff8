package aide.drill;

import aide.drill.Votes.Ballot;
import aide.drill.Votes.Ballots;
import aide.drill.Votes.Hands;
import aide.text.Fold;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a trainer types of a class's answers: {@code A12 B7 C3 D1} or {@code 12 7 3 1} where
 * hands are counted, {@code A C B} or {@code Red C} where teams answer. What is not mentioned stays
 * as it was, so that one wrong count can be mended alone.
 */
public final class VotesReader {

    private static final Pattern GAP = Pattern.compile("[\\s,;]+");
    private static final Pattern LIST = Pattern.compile("[,;]");
    private static final Pattern HANDS = Pattern.compile("([a-z])[:=]?(\\d{1,5})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern TEAM = Pattern.compile("(.+?)[\\s:=]*\\b([a-z])");
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})[:=]?([a-z])");

    private final Drill drill;
    private final Turn turn;

    private VotesReader(Drill drill, Turn turn) {
        this.drill = drill;
        this.turn = turn;
    }

    /**
     * The votes as they are after what was typed.
     *
     * @throws IllegalArgumentException with what does not fit, and what would
     */
    public static Votes read(String typed, Drill drill, OffsetDateTime now) {
        Turn turn = drill.turn()
                .orElseThrow(() -> new IllegalArgumentException("all questions were asked"));
        VotesReader reader = new VotesReader(drill, turn);
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        return turn.votes() instanceof Ballots ballots
                ? reader.ballots(plain, ballots, now)
                : reader.hands(plain);
    }

    private Hands hands(String typed) {
        String[] parts = GAP.split(typed);
        List<Integer> hands = new ArrayList<>(turn.counts());
        if (Arrays.stream(parts).allMatch(part -> NUMBER.matcher(part).matches())) {
            return inOrder(parts, hands.size());
        }
        for (String part : parts) {
            Matcher counted = HANDS.matcher(part);
            if (!counted.matches()) {
                throw new IllegalArgumentException(
                        "\"%s\" is no count; expected a letter and a number, as A12 B7"
                                .formatted(part));
            }
            hands.set(choice(counted.group(1)), Integer.parseInt(counted.group(2)));
        }
        return new Hands(hands);
    }

    private static Hands inOrder(String[] numbers, int choices) {
        if (numbers.length != choices) {
            throw new IllegalArgumentException(
                    "%d numbers for %d choices; expected one for each, or letters with them, as A12"
                            .formatted(numbers.length, choices));
        }
        return new Hands(Arrays.stream(numbers).map(Integer::valueOf).toList());
    }

    private Ballots ballots(String typed, Ballots before, OffsetDateTime now) {
        List<Optional<Ballot>> ballots = new ArrayList<>(before.ballots());
        String[] parts = GAP.split(typed);
        if (Arrays.stream(parts).allMatch(part -> part.matches("[a-z]|-"))) {
            inOrder(parts, ballots, now);
            return new Ballots(ballots);
        }
        for (String part : LIST.splitAsStream(typed).toList()) {
            named(part.strip(), ballots, now);
        }
        return new Ballots(ballots);
    }

    private void inOrder(String[] letters, List<Optional<Ballot>> ballots, OffsetDateTime now) {
        if (letters.length != ballots.size()) {
            throw new IllegalArgumentException(
                    "%d letters for %d teams; expected one for each, - for none, or names with them, as %s A"
                            .formatted(
                                    letters.length,
                                    ballots.size(),
                                    drill.setUp().teams().get(0)));
        }
        for (int team = 0; team < letters.length; team++) {
            ballots.set(team, ballot(letters[team], ballots.get(team), now));
        }
    }

    /** "red c", "2c", or several such without commas where teams go by their numbers. */
    private void named(String typed, List<Optional<Ballot>> ballots, OffsetDateTime now) {
        List<String> words = List.of(GAP.split(typed));
        if (words.stream().allMatch(word -> NUMBERED.matcher(word).matches())) {
            words.forEach(word -> numbered(word, ballots, now));
            return;
        }
        Matcher named = TEAM.matcher(typed);
        if (!named.matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is no answer of a team; expected its name and a letter, as %s A"
                            .formatted(typed, drill.setUp().teams().get(0)));
        }
        int team = team(named.group(1));
        ballots.set(team, ballot(named.group(2), ballots.get(team), now));
    }

    private void numbered(String word, List<Optional<Ballot>> ballots, OffsetDateTime now) {
        Matcher numbered = NUMBERED.matcher(word);
        if (numbered.matches()) {
            int team = Integer.parseInt(numbered.group(1)) - 1;
            if (team < 0 || team >= ballots.size()) {
                throw new IllegalArgumentException("there is no team %d, expected 1 to %d"
                        .formatted(team + 1, ballots.size()));
            }
            ballots.set(team, ballot(numbered.group(2), ballots.get(team), now));
        }
    }

    /** The team that begins so. */
    private int team(String typed) {
        List<String> teams = drill.setUp().teams();
        String wanted = Fold.text(typed);
        List<Integer> found = new ArrayList<>();
        for (int team = 0; team < teams.size(); team++) {
            String name = Fold.text(teams.get(team));
            if (name.equals(wanted)) {
                return team;
            }
            if (name.startsWith(wanted)) {
                found.add(team);
            }
        }
        if (found.size() != 1) {
            throw new IllegalArgumentException("%s team is called \"%s\", expected one of %s"
                    .formatted(
                            found.isEmpty() ? "no" : "more than one",
                            typed,
                            String.join(", ", teams)));
        }
        return found.get(0);
    }

    /** The same answer was given when it was first given; after the end, mending costs no time. */
    private Optional<Ballot> ballot(String letter, Optional<Ballot> before, OffsetDateTime now) {
        if (letter.equals("-")) {
            return Optional.empty();
        }
        int choice = choice(letter);
        boolean same = before.filter(ballot -> ballot.choice() == choice).isPresent();
        return same ? before : Optional.of(new Ballot(choice, turn.watch().spentMillis(now)));
    }

    private int choice(String letter) {
        int choice = letter.charAt(0) - 'a';
        int choices = turn.item().options().size();
        if (choice >= choices) {
            throw new IllegalArgumentException("there is no choice %s, expected A to %s"
                    .formatted(letter.toUpperCase(Locale.ROOT), (char) ('A' + choices - 1)));
        }
        return choice;
    }
}
