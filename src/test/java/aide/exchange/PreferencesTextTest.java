package aide.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.base.Problem;
import aide.exchange.PreferencesText.Reading;
import aide.study.Preference;
import aide.study.Preferences;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

class PreferencesTextTest {

    private static final Preferences PLANNED =
            Preferences.DEFAULT.with(Preference.EXAM_DAY, "2026-12-18");

    @Test
    void thePageSaysWhatEachLineMeansAndWhatSuitsMost() {
        String page = PreferencesText.page(PLANNED);

        assertEquals(
                """
                # What you have chosen. A line that begins with # chooses nothing: its value suits most.

                # The day of the exam to plan for, if there is one: a day like 2026-12-18.
                exam = 2026-12-18

                # How many minutes a day there are for the exam: 1 to 600 minutes.
                #exam-minutes = 10
                """, page.lines().limit(7).map(line -> line + "\n").collect(Collectors.joining()));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        Preferences both = PLANNED.withExamMinutes(25);

        assertEquals(sound(both), read(PreferencesText.page(both)));
        assertEquals(sound(Preferences.DEFAULT), read(PreferencesText.page(Preferences.DEFAULT)));
        assertEquals(sound(Preferences.DEFAULT), read(""));
        assertEquals(sound(both), read("exam=2026-12-18\r\n  exam-minutes   =  25"));
        assertEquals(sound(Preferences.DEFAULT), read("exam = 2026-12-18\nexam ="));
    }

    @Test
    void aLineThatIsNotUnderstoodIsToldAndTheOthersCount() {
        Reading read = read("""
                exam = soon
                exam-minutes = 0
                exam-minutes = many
                colour = red
                exam-minutes
                # colour = red
                exam-minutes = 600
                exam-minutes = 601
                exam = 2026-02-30
                """);

        assertEquals(Preferences.DEFAULT.withExamMinutes(600), read.preferences());
        assertEquals(
                """
                s:1: exam: expected a day like 2026-12-18, got "soon"
                s:2: exam-minutes: expected 1 to 600 minutes, got "0"
                s:3: exam-minutes: expected 1 to 600 minutes, got "many"
                s:4: no setting "colour", expected one of %s
                s:5: expected NAME = VALUE, got "exam-minutes"
                s:8: exam-minutes: expected 1 to 600 minutes, got "601"
                s:9: exam: expected a day like 2026-12-18, got "2026-02-30"
                """.formatted(Preference.ids()),
                read.problems().stream()
                        .map(Problem::toString)
                        .map(each -> each + "\n")
                        .collect(Collectors.joining()));
    }

    @Test
    void aChangeTouchesItsOwnLineOnly() {
        String page = """
                # mine
                  colour = red
                exam-minutes = 20\r
                exam-minutes = 25\r
                #exam = 2026-01-01

                # the end""";
        Preferences before = Preferences.DEFAULT.withExamMinutes(25);

        assertEquals(page, PreferencesText.changed(page, before, before));
        assertEquals(
                page.replace("25\r", "30\r"),
                PreferencesText.changed(page, before, before.withExamMinutes(30)));
        assertEquals(
                page.replace("exam-minutes = 20", "#exam-minutes = 10")
                        .replace("exam-minutes = 25", "#exam-minutes = 10"),
                PreferencesText.changed(page, before, Preferences.DEFAULT));
        assertEquals(
                page.replace("#exam = 2026-01-01", "exam = 2026-12-18"),
                PreferencesText.changed(
                        page, before, before.with(Preference.EXAM_DAY, "2026-12-18")));
    }

    @Test
    void whatThePageHasNoLineForIsAddedAtItsEnd() {
        assertEquals("""
                # mine

                # The day of the exam to plan for, if there is one: a day like 2026-12-18.
                exam = 2026-12-18
                """, PreferencesText.changed("# mine", Preferences.DEFAULT, PLANNED));
    }

    /** Whatever was chosen before, by hand or not: the page then says what was chosen last. */
    @Test
    void whatIsChangedIsReadAgain() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            String page = handwritten(random);
            Preferences before = read(page).preferences();
            Preferences after = changed(before, random);

            Reading read = read(PreferencesText.changed(page, before, after));

            assertEquals(after, read.preferences(), "seed " + seed + ":\n" + page);
        }
    }

    private static String handwritten(Random random) {
        List<String> lines = List.of(
                "exam = 2026-12-18",
                "#exam = 2026-12-01",
                "exam = never",
                "exam-minutes=7",
                " #exam-minutes = 8",
                "exam-minutes = ",
                "colour = red",
                "# exam",
                "");
        return random.ints(random.nextInt(8), 0, lines.size())
                .mapToObj(lines::get)
                .collect(Collectors.joining(random.nextBoolean() ? "\n" : "\r\n"));
    }

    private static Preferences changed(Preferences before, Random random) {
        Preferences day = random.nextBoolean()
                ? before.without(Preference.EXAM_DAY)
                : before.with(Preference.EXAM_DAY, "2027-01-2" + random.nextInt(10));
        return random.nextBoolean()
                ? day.without(Preference.EXAM_MINUTES)
                : day.withExamMinutes(1 + random.nextInt(20));
    }

    private static Reading sound(Preferences preferences) {
        return new Reading(preferences, List.of());
    }

    private static Reading read(String page) {
        return PreferencesText.read("s", page);
    }
}
