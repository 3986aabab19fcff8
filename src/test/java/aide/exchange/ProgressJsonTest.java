package aide.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.ask.Verdict;
import aide.base.Problem;
import aide.fsrs.Fsrs6;
import aide.fsrs.Grade;
import aide.fsrs.Scheduler;
import aide.fsrs.Settings;
import aide.json.Fields;
import aide.json.JsonObject;
import aide.json.Node;
import aide.study.Input;
import aide.study.Progress;
import aide.study.Review;

import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

class ProgressJsonTest {

    private static final Scheduler SCHEDULER =
            new Fsrs6(Settings.DEFAULT.withDesiredRetention(0.85));

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void everyProgressIsReadBackExactly() {
        for (long seed = 0; seed < 200; seed++) {
            Progress progress = Progress.sum(SampleEvents.of(seed, 100), SCHEDULER);

            assertEquals(progress, read(page(progress)), "seed " + seed);
            assertEquals(List.of(), problems);
        }
    }

    @Test
    void nothingIsReadBackAsNothing() {
        assertEquals(Progress.NOTHING, read(page(Progress.NOTHING)));
        assertEquals(List.of(), problems);
    }

    @Test
    void thePageIsForPeople() {
        OffsetDateTime at = OffsetDateTime.parse("2026-11-22T03:30:00+01:00");
        Progress progress = Progress.sum(
                List.of(new Review(
                        "k3f9x2-000017",
                        at,
                        "putin-call/when",
                        Input.TYPE,
                        "30 Dec",
                        Verdict.CORRECT,
                        Grade.EASY,
                        5_312)),
                SCHEDULER);

        assertEquals("""
                {
                  "last": {
                    "at": "2026-11-22T02:30:00Z",
                    "id": "k3f9x2-000017"
                  },
                  "today": {
                    "day": "2026-11-21",
                    "introduced": 1,
                    "reviewed": 0,
                    "answered": 1,
                    "streak": 1
                  },
                  "retention": {
                    "remembered": 0,
                    "asked": 0
                  },
                  "questions": {
                    "putin-call/when": {
                      "due": "2026-12-10",
                      "stability": 8.2956,
                      "difficulty": 1.0,
                      "reviews": 1,
                      "lapses": 0,
                      "misses": 0,
                      "phase": "review",
                      "step": 0,
                      "asked": "2026-11-21",
                      "pace": 5312
                    }
                  }
                }
                """, page(progress));
    }

    @Test
    void theQuestionsStandInTheOrderOfTheirIds() {
        for (long seed = 0; seed < 20; seed++) {
            Progress progress = Progress.sum(SampleEvents.of(seed, 100), SCHEDULER);
            Node page = Node.parse("p", page(progress));

            assertEquals(
                    progress.standings().keySet().stream().sorted().toList(),
                    List.copyOf(page.members()
                            .getOrDefault("questions", page)
                            .members()
                            .keySet()),
                    "seed " + seed);
        }
    }

    @Test
    void everyMisfitIsTold() {
        read("""
                {
                  "last": {"at": "yesterday", "id": 3},
                  "today": {"day": "2026-11-32", "introduced": 1, "reviewed": 0.5, "answered": 2, "streak": 1},
                  "retention": {"remembered": 0, "asked": 0, "forgotten": 1},
                  "questions": {
                    "a": {"due": "2026-12-04", "stability": 0, "difficulty": 1.0, "reviews": 1,
                      "lapses": 0, "misses": 0, "phase": "bored", "step": 0, "asked": "2026-11-21"},
                    "b": {"due": "T", "stability": -2, "difficulty": 1.0, "reviews": 1,
                      "lapses": 0, "misses": 0, "phase": "review", "step": 0, "asked": "2026-11-21", "pace": 0.1},
                    "c": 7
                  }
                }
                """);

        assertEquals("""
                p:2:18 $.last.at: expected a moment like 2026-11-22T06:10:00Z, got "yesterday"
                p:2:37 $.last.id: expected a text, got 3
                p:3:20 $.today.day: expected a day like 2026-11-22, got "2026-11-32"
                p:3:63 $.today.reviewed: expected a whole number, got 0.5
                p:4:59 $.retention.forgotten: unknown key, expected one of remembered, asked; got "forgotten"
                p:7:42 $.questions.a.phase: expected one of new, learning, review, relearning; got "bored"
                p:8:18 $.questions.b.due: expected a moment like 2026-11-22T06:10:00Z, got "T"
                p:9:94 $.questions.b.pace: expected whole milliseconds, got 0.1
                p:10:10 $.questions.c: expected an object, got 7
                """, told());
    }

    private static String page(Progress progress) {
        return ProgressJson.put(new JsonObject(), progress).page();
    }

    private Progress read(String page) {
        return ProgressJson.read(new Fields(Node.parse("p", page), problems::add), problems::add);
    }

    private String told() {
        StringBuilder told = new StringBuilder();
        problems.forEach(problem -> told.append(problem).append('\n'));
        return told.toString();
    }
}
