package aide.screen;

import aide.base.Count;
import aide.study.Preferences;
import aide.study.Progress;
import aide.study.Tally;

import java.time.LocalDate;
import java.util.Optional;

/** The day's goal and the days in a row, told in passing to those who like to hear of them. */
final class Habit {

    /** One day makes no row. */
    private static final int STREAK_FROM = 2;

    private Habit() {}

    /** "12 of 20 answers · 5 days in a row"; empty where there is nothing to tell. */
    static Optional<String> told(Progress progress, Preferences preferences, LocalDate today) {
        Tally tally = progress.today().on(today);
        int streak = preferences.tellsStreak() ? progress.today().streak(today) : 0;
        String goal = preferences.goal() == 0 ? "" : goal(tally.answered(), preferences.goal());
        String row = streak < STREAK_FROM ? "" : new Count(streak, "day") + " in a row";
        String gap = goal.isEmpty() || row.isEmpty() ? "" : " · ";
        String told = goal + gap + row;
        return told.isEmpty() ? Optional.empty() : Optional.of(told);
    }

    private static String goal(int answered, int goal) {
        return (answered >= goal ? "✓ " : "") + answered + " of " + new Count(goal, "answer");
    }
}
