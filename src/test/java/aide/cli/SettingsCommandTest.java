package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class SettingsCommandTest {

    @TempDir
    Path temporary;

    @Test
    void aSettingIsShownChangedAndGivenBack() {
        assertEquals(Outcome.ok("""
                new-a-day = 10
                    How many new questions a day: 0 to 500 questions.
                """), settings("new-a-day"));
        Outcome changed = Outcome.ok("""
                new-a-day = 3 (10 suits most)
                    How many new questions a day: 0 to 500 questions.
                """);
        assertEquals(changed, settings("new-a-day", "3"));
        assertEquals(changed, settings("new-a-day"));
        assertEquals(settings("new-a-day", "default"), settings("new-a-day"));
    }

    @Test
    void withoutANameAllAreShown() {
        List<String> names = settings()
                .out()
                .lines()
                .filter(line -> !line.startsWith(" "))
                .map(line -> line.replaceFirst(" = .*", ""))
                .toList();
        assertEquals(
                List.of(
                        "exam",
                        "exam-minutes",
                        "new-a-day",
                        "reviews-a-day",
                        "sitting",
                        "retention",
                        "goal",
                        "streak",
                        "confidence",
                        "theme",
                        "sources"),
                names);
    }

    @Test
    void scriptsGetAnObject() {
        settings("theme", "dark");
        assertEquals(Outcome.ok("""
                {
                  "theme": {
                    "value": "dark",
                    "default": "auto",
                    "about": "What the colours suit; auto suits dark and light ground alike,\
                 high-contrast a projector",
                    "expected": "one of auto, light, dark, high-contrast, none"
                  }
                }
                """), settings("--json", "theme"));
    }

    @Test
    void onlyItsOwnLineOfThePageIsChanged() throws IOException {
        settings("new-a-day", "3");
        Path page = temporary.resolve("home/learners/me/settings.conf");
        String mine = "# mine\nnew-a-day = 4   \nfuture = 7\n";
        Files.writeString(page, mine);
        Outcome told = settings("new-a-day", "5");
        assertEquals("# mine\nnew-a-day = 5\nfuture = 7\n", Files.readString(page));
        assertEquals(
                "settings.conf:3: no setting \"future\", expected one of exam, exam-minutes,"
                        + " new-a-day, reviews-a-day, sitting, retention, goal, streak, confidence, theme, sources\n",
                told.err());
    }

    @Test
    void howManyNewQuestionsThereAreHoldsEverywhereUnlessAnOptionSaysOtherwise() {
        settings("new-a-day", "1");
        settings("sitting", "7");
        assertEquals(List.of("1 question"), asked());
        assertEquals(List.of("3 questions"), asked("--new", "3"));
        assertEquals(List.of("1 question"), asked("--new", "3", "--limit", "1"));
    }

    /**
     * Known at once, a new question lasts 8.3 days at 90 per cent; the curve of FSRS-6 makes that 1.8 at
     * 97 and 46 at 75, scattered by two and four days.
     */
    @ParameterizedTest
    @CsvSource({"97, 2 days", "90, 6 days", "75, 1.4 months"})
    void theWishedRetentionDecidesWhenAQuestionComesBack(String retention, String wait) {
        settings("retention", retention);
        String out = trial().types("12 March 2022\n:q\n")
                .run(with(List.of("study", "--plain")))
                .out();

        assertTrue(out.contains(":4 easy " + wait + ")"), out);
    }

    @Test
    void theFolderOfTheDocumentsIsKeptWhole() {
        String absolute = Trial.DOCUMENTS.toAbsolutePath().toString();
        assertEquals(
                "sources = " + absolute + " (none suits most)",
                settings("sources", Trial.DOCUMENTS.toString())
                        .out()
                        .lines()
                        .findFirst()
                        .orElse(""));
        assertEquals(
                Outcome.refused(
                        "there is no folder /nowhere/at/all; the setting sources is the folder of"
                                + " the documents"),
                settings("sources", "/nowhere/at/all"));
    }

    @Test
    void aFolderThatHasGoneSinceStandsInTheWayOfNothingElse() throws IOException {
        Path stick = Files.createDirectory(temporary.resolve("stick"));
        settings("sources", stick.toString());
        Files.delete(stick);

        assertEquals(
                "theme = light (auto suits most)",
                settings("theme", "light").out().lines().findFirst().orElse(""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "new-a-dy  | 3    | no setting \"new-a-dy\"; did you mean new-a-day",
                "colour    | red  | no setting \"colour\"; expected one of exam, exam-minutes,"
                        + " new-a-day, reviews-a-day, sitting, retention, goal, streak, confidence, theme, sources",
                "new-a-day | many | new-a-day: expected 0 to 500 questions, got \"many\"",
                "retention | 99   | retention: expected 70 to 97 per cent, got \"99\"",
                "theme     | pink | theme: expected one of auto, light, dark, high-contrast, none,"
                        + " got \"pink\"",
            })
    void whatWillNotDoIsRefusedAndChangesNothing(String name, String value, String why) {
        Outcome before = settings();
        assertEquals(Outcome.refused(why), settings(name, value));
        assertEquals(before, settings());
    }

    private List<String> asked(String... options) {
        List<String> line = new ArrayList<>(List.of("study", "--plain"));
        line.addAll(List.of(options));
        return trial().run(with(line))
                .out()
                .lines()
                .limit(1)
                .map(first -> first.replaceFirst("\\. .*", "").replaceFirst("\\.$", ""))
                .toList();
    }

    private Outcome settings(String... words) {
        List<String> line = new ArrayList<>(List.of("settings"));
        line.addAll(List.of(words));
        return trial().run(with(line));
    }

    private Trial trial() {
        return new Trial(temporary.resolve("home"));
    }

    private static List<String> with(List<String> line) {
        List<String> all = new ArrayList<>(line);
        all.add("--bank=" + Trial.BANK);
        return all;
    }
}
