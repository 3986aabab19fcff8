package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.disk.Memoir;
import aide.study.Progress;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Somebody who answers at the real program, which is killed again and again. */
final class Typist {

    /** So that a home has enough questions for many lives. */
    private static final String SETTINGS = "new-a-day = 500\nreviews-a-day = 2000\nsitting = 500\n";

    private static final int TO_START_MILLIS = 600;
    private static final int TO_SAVE_MILLIS = 20;
    private static final int TO_END_MILLIS = 40;
    private static final int ANSWERS = 12;

    private final Supplier<ProcessBuilder> program;
    private final Path home;
    private final Random chance;
    private final Diary diary = new Diary();
    private int kills;

    Typist(Supplier<ProcessBuilder> program, Path home, long seed) throws IOException {
        this.program = program;
        this.home = home;
        this.chance = new Random(seed);
        layOut(home);
    }

    /** With a learner who may be asked all questions in one sitting. */
    static void layOut(Path home) throws IOException {
        Files.createDirectories(folder(home));
        Files.writeString(folder(home).resolve("settings.conf"), SETTINGS);
    }

    /** All events that are in the journals of this home. */
    static Memoir memoir(Path home) {
        Outside outside = new Trial(home)
                .outside(
                        Trial.stream(OutputStream.nullOutputStream()),
                        Trial.stream(OutputStream.nullOutputStream()));
        return Learner.memoir(request(home), outside);
    }

    int kills() {
        return kills;
    }

    int saved() {
        return diary.savedCount();
    }

    /** One life in ten is ended while it starts, one while it ends, the others while it saves. */
    void live() throws IOException, InterruptedException {
        StudyProcess study = StudyProcess.start(program.get(), home);
        int when = chance.nextInt(10);
        if (when == 0) {
            killWithin(TO_START_MILLIS, study);
        }
        if (study.await("[").isPresent() && answer(study, chance.nextInt(ANSWERS))) {
            if (when == 1) {
                study.type(":q");
                killWithin(TO_END_MILLIS, study);
            } else {
                killWithin(TO_SAVE_MILLIS, study);
                answer(study, Integer.MAX_VALUE);
            }
        }
        kills += study.end() == 0 ? 0 : 1;
    }

    /** Whether the program lived to save so many. */
    private boolean answer(StudyProcess study, int most) throws IOException {
        for (int i = 0; i < most; i++) {
            String answer = diary.next();
            study.type(answer);
            if (study.await("saved").isEmpty()) {
                return false;
            }
            diary.saved(answer);
        }
        return true;
    }

    /** By a thread of its own, wherever the program is by then. */
    private void killWithin(int millis, StudyProcess study) {
        long end = System.nanoTime() + (long) (chance.nextDouble() * millis * 1_000_000);
        Thread killer = new Thread(() -> {
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(end - System.nanoTime());
            }
            study.kill();
        });
        killer.start();
    }

    boolean hasLost() {
        return !diary.lost(memoir()).isEmpty();
    }

    void requireAllSavedAndNothingElse() throws IOException {
        Memoir memoir = memoir();
        String which = "kill " + kills + " in " + home;
        assertEquals(List.of(), diary.lost(memoir), which);
        assertEquals(List.of(), diary.invented(memoir), which);
        memoir.problems()
                .forEach(problem -> assertTrue(problem.what().startsWith("is damaged"), which));
        assertEquals(progress(false), progress(true), which);
    }

    private Memoir memoir() {
        return memoir(home);
    }

    /** The sum with the snapshot, if there is one, or without it. */
    private Progress progress(boolean withSnapshot) throws IOException {
        Path copy = Files.createTempDirectory(home, "copy");
        Files.createDirectories(folder(copy));
        for (Path file : Trial.files(folder(home))) {
            if (withSnapshot || !file.endsWith("progress.json")) {
                Files.copy(file, folder(copy).resolve(file.getFileName()));
            }
        }
        return Learner.past(request(copy), Trial.sound(), outside()).progress();
    }

    private static Path folder(Path home) {
        return home.resolve("learners").resolve("me");
    }

    private static Request request(Path home) {
        return Request.of(Optional.of(home), "me", Optional.empty());
    }

    private Outside outside() {
        return new Trial(home)
                .outside(
                        Trial.stream(OutputStream.nullOutputStream()),
                        Trial.stream(OutputStream.nullOutputStream()));
    }
}
