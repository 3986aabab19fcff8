package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import aide.house.Launcher;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The real program on a disk of 64 kB, which is full for a while; only root can lay one out. */
class FullDiskIT {

    private static final String NOT_SAVED =
            "! not saved: no space left on device; kept in memory, written with the next answer";
    private static final int BALLAST_BYTES = 44 << 10;
    private static final int ANSWERS_MAX = 100;

    @TempDir
    Path temporary;

    private final Diary diary = new Diary();
    private Path disk;

    @BeforeEach
    void layOut() throws IOException, InterruptedException {
        disk = Files.createDirectory(temporary.resolve("disk"));
        assumeTrue(
                ran("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()),
                "a disk of 64 kB cannot be laid out here");
    }

    @AfterEach
    void clearAway() throws IOException, InterruptedException {
        ran("umount", disk.toString());
    }

    @Test
    void whatFindsNoRoomIsSavedOnceThereIsSome() throws Exception {
        Typist.layOut(disk);
        Path ballast = Files.write(disk.resolve("ballast"), new byte[BALLAST_BYTES]);
        StudyProcess study = StudyProcess.start(
                new Launcher(temporary.resolve("program")).program("study", "--plain"), disk);
        assertTrue(study.await("[").isPresent());
        List<String> kept = fill(study);
        kept.add(answered(study, NOT_SAVED));
        assertEquals(List.of(), diary.lost(Typist.memoir(disk)));

        Files.delete(ballast);
        kept.add(answered(study, "saved"));
        kept.forEach(diary::saved);
        study.type(":q");
        assertEquals(Exit.OK, study.end());
        assertEquals(List.of(), diary.lost(Typist.memoir(disk)));
        assertEquals(List.of(), diary.invented(Typist.memoir(disk)));
        System.out.printf(
                Locale.ROOT,
                "full disk: saved %d, of them once there was room again %d  lost 0  invented 0%n",
                diary.savedCount(),
                kept.size());
    }

    /** Answers until one finds no room; that one. */
    private List<String> fill(StudyProcess study) throws IOException {
        for (int i = 0; i < ANSWERS_MAX; i++) {
            String answer = diary.next();
            study.type(answer);
            if (study.await("saved", "! not saved").orElseThrow().equals(NOT_SAVED)) {
                return new ArrayList<>(List.of(answer));
            }
            diary.saved(answer);
        }
        throw new AssertionError("the disk does not fill up");
    }

    private String answered(StudyProcess study, String told) throws IOException {
        String answer = diary.next();
        study.type(answer);
        assertEquals(told, study.await("saved", "! not saved").orElseThrow());
        return answer;
    }

    private static boolean ran(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }
}
