package aide.drill;

import static aide.base.Check.require;

import aide.study.Scope;
import aide.text.Clean;

import java.util.List;

/**
 * How a drill is meant to be; with a bank, this is all that makes the same drill again anywhere.
 *
 * @param title of the class, or of the occasion
 * @param questions how many to ask, at most
 * @param teams their names; none where the class answers as a whole
 * @param people how many there are in the class; 0 where nobody has counted
 * @param seed chooses the questions and their choices
 */
public record SetUp(
        String title,
        Scope scope,
        int questions,
        Ordering ordering,
        List<String> teams,
        int people,
        Timing timing,
        Scoring scoring,
        long seed) {

    public static final int QUESTIONS_MAX = 100;
    public static final int TEAMS_MAX = 12;
    public static final int PEOPLE_MAX = 1_000;

    /** A longer name would not fit beside its score. */
    public static final int NAME_CODE_POINTS_MAX = 20;

    /** A seed is read from one screen and typed at another, so it is short. */
    public static final long SEED_MAX = 999_999;

    public SetUp {
        title = name(title);
        teams = teams.stream().map(SetUp::name).toList();
        count("questions", questions, 1, QUESTIONS_MAX);
        count("people", people, 0, PEOPLE_MAX);
        count("seed", seed, 0, SEED_MAX);
        count("teams", teams.size(), 0, TEAMS_MAX);
        require(
                teams.size() != 1,
                "there is one team, \"%s\", and nobody to play against",
                teams.isEmpty() ? "" : teams.get(0));
        require(teams.stream().noneMatch(String::isEmpty), "a team has no name");
        requireDifferent(teams);
        require(
                scoring == Scoring.RIGHT || timing.isOn(),
                "scoring is by speed, but there is no time to be quicker than; give seconds");
        require(
                scoring == Scoring.RIGHT || !teams.isEmpty(),
                "scoring is by speed, but there are no teams to be quicker");
    }

    /** What everybody gets who asks for nothing else. */
    public static SetUp of(long seed) {
        return new SetUp(
                "", Scope.ALL, 10, Ordering.MIXED, List.of(), 0, Timing.OFF, Scoring.RIGHT, seed);
    }

    public boolean isOfTeams() {
        return !teams.isEmpty();
    }

    public SetUp withTitle(String other) {
        return new SetUp(other, scope, questions, ordering, teams, people, timing, scoring, seed);
    }

    public SetUp withScope(Scope other) {
        return new SetUp(title, other, questions, ordering, teams, people, timing, scoring, seed);
    }

    public SetUp withQuestions(int other) {
        return new SetUp(title, scope, other, ordering, teams, people, timing, scoring, seed);
    }

    public SetUp withOrdering(Ordering other) {
        return new SetUp(title, scope, questions, other, teams, people, timing, scoring, seed);
    }

    public SetUp withTeams(List<String> other) {
        return new SetUp(title, scope, questions, ordering, other, people, timing, scoring, seed);
    }

    public SetUp withPeople(int other) {
        return new SetUp(title, scope, questions, ordering, teams, other, timing, scoring, seed);
    }

    public SetUp withTiming(Timing other) {
        return new SetUp(title, scope, questions, ordering, teams, people, other, scoring, seed);
    }

    public SetUp withScoring(Scoring other) {
        return new SetUp(title, scope, questions, ordering, teams, people, timing, other, seed);
    }

    public SetUp withSeed(long other) {
        return new SetUp(title, scope, questions, ordering, teams, people, timing, scoring, other);
    }

    /** A name as it is kept and shown: of one line, without control characters, and not too long. */
    private static String name(String text) {
        return Clean.line(text, NAME_CODE_POINTS_MAX).strip();
    }

    private static void count(String what, long count, long least, long most) {
        require(
                count >= least && count <= most,
                "%s is %d, expected %d to %d",
                what,
                count,
                least,
                most);
    }

    /** Two teams of one name would be told apart by nobody. */
    private static void requireDifferent(List<String> teams) {
        for (String team : teams) {
            require(
                    teams.stream().filter(team::equalsIgnoreCase).count() == 1,
                    "two teams are called \"%s\"",
                    team);
        }
    }
}
