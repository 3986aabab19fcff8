package aide.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.fsrs.Grade;
import aide.study.Event;
import aide.study.Preference;
import aide.study.Preferences;
import aide.study.Progress;
import aide.study.Sample;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class HabitTest {

    private static final LocalDate TODAY = Sample.NOW.toLocalDate();
    private static final Preferences GOAL = Preferences.DEFAULT.with(Preference.GOAL, "3");

    @Test
    void oneDayMakesNoRow() {
        assertEquals(Optional.empty(), told(1, Preferences.DEFAULT));
        assertEquals(Optional.of("2 days in a row"), told(2, Preferences.DEFAULT));
    }

    @Test
    void theGoalIsToldWithWhatIsDone() {
        assertEquals(Optional.of("0 of 3 answers"), told(0, GOAL));
        assertEquals(Optional.of("1 of 3 answers"), told(1, GOAL));
        assertEquals(
                Optional.of("✓ 1 of 1 answer · 2 days in a row"),
                told(2, Preferences.DEFAULT.with(Preference.GOAL, "1")));
    }

    @Test
    void whoDoesNotLikeItIsNotTold() {
        assertEquals(Optional.empty(), told(9, Preferences.DEFAULT.with(Preference.STREAK, "off")));
    }

    /** An answer a day, so many days in a row, today the last of them. */
    private static Optional<String> told(int days, Preferences preferences) {
        List<Event> events = new ArrayList<>();
        for (int ago = days - 1; ago >= 0; ago--) {
            events.add(Sample.review(
                    "r" + (days - ago), Sample.NOW.minusDays(ago), Sample.WHEN, Grade.GOOD));
        }
        Progress progress = Progress.sum(events, Sample.course().scheduler());
        return Habit.told(progress, preferences, TODAY);
    }
}
