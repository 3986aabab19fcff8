package aide.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.base.Problem;
import aide.study.Preferences;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

class PreferencesTextTest {

    private static final Preferences CHOSEN =
            new Preferences(Optional.of(LocalDate.parse("2026-12-18")), 25);

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void thePageSaysWhatEachLineMeans() {
        assertEquals("""
                # What you have chosen; a line that is missing is as it suits most.

                # The day of the exam to plan for, such as 2026-12-18; empty for none.
                exam = 2026-12-18

                # How many minutes a day there are for the exam.
                exam-minutes = 25
                """, PreferencesText.page(CHOSEN));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertEquals(CHOSEN, read(PreferencesText.page(CHOSEN)));
        assertEquals(Preferences.DEFAULT, read(PreferencesText.page(Preferences.DEFAULT)));
        assertEquals(Preferences.DEFAULT, read(""));
        assertEquals(
                CHOSEN,
                read("exam=2026-12-18\r\n  exam-minutes   =  25  # no".replace("  # no", "")));
        assertEquals(List.of(), problems);
    }

    @Test
    void aLineThatIsNotUnderstoodIsToldAndTheOthersCount() {
        Preferences read = read("""
                exam = soon
                exam-minutes = 0
                exam-minutes = many
                colour = red
                exam-minutes
                # colour = red
                exam-minutes = 600
                exam-minutes = 601
                """);

        assertEquals(Preferences.DEFAULT.withExamMinutes(600), read);
        assertEquals("""
                s:1: exam: expected a day like 2026-12-18, got "soon"
                s:2: exam-minutes: expected 1 to 600 minutes, got 0
                s:3: exam-minutes: expected a number, got "many"
                s:4: expected one of exam, exam-minutes and its value, got "colour = red"
                s:5: expected one of exam, exam-minutes and its value, got "exam-minutes"
                s:8: exam-minutes: expected 1 to 600 minutes, got 601
                """, problems.stream().map(each -> each + "\n").collect(Collectors.joining()));
    }

    private Preferences read(String page) {
        return PreferencesText.read("s", page, problems::add);
    }
}
