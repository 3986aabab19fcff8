package aide.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the first frame must not wait for. A JVM makes the code by which records are told apart when it is
 * first asked for, kind by kind, and needs longer for that than for reading the bank.
 */
class FirstFrameIT {

    private static final String RECORDS = "java.lang.runtime.ObjectMethods ";
    private static final String STREAMS = "java.util.stream.ReferencePipeline ";
    private static final String FRAME = "aide.screen.HomeScreen ";

    private static final String CHANGES = "aide.study.Change ";
    private static final String DIGITS = "java.text.DecimalFormatSymbols ";

    /** Plays the terminal, which is what the shell answers at a real start. */
    private static final String REHEARSAL = " aide.term.Rehearsal$$Lambda";

    /** Asked about each letter of a frame that is drawn. */
    private static final String DRAWN = "aide.text.CharKind ";

    /** Made behind the frame, when the first answer is got ready for. */
    private static final String BEHIND = "aide.ask.Known$Names ";

    /** Enough for each question of the bank, some of which come back. */
    private static final int ANSWERS = 1_000;

    @TempDir
    Path temporary;

    private Launcher launcher;

    @BeforeEach
    void layOut() throws IOException {
        launcher = new Launcher(temporary.resolve("program"));
    }

    @Test
    void noRecordIsToldFromAnotherBefore() throws Exception {
        assertEquals(List.of(), recordsBefore());
    }

    /**
     * The first stream loads thirty classes, and each of its lambdas is linked. A later JDK streams by itself
     * when it starts a process, on a thread for which the frame does not wait: there, that none of our
     * lambdas is linked says as much.
     */
    @Test
    @EnabledForJreRange(max = JRE.JAVA_21)
    void nothingIsStreamedBeforeItIsDrawn() throws Exception {
        List<String> loaded = rehearse();

        assertTrue(indexOf(DRAWN, loaded) < indexOf(STREAMS, loaded), "streamed before");
    }

    /** Of each question it is looked whether its answer is the one that was learned. */
    @Test
    @EnabledForJreRange(max = JRE.JAVA_21)
    void norWhereEveryQuestionWasAnswered() throws Exception {
        answerEachQuestion();

        List<String> loaded = rehearse();

        assertTrue(indexOf(CHANGES, loaded) < indexOf(DRAWN, loaded), "no answer was looked at");
        assertTrue(indexOf(DRAWN, loaded) < indexOf(STREAMS, loaded), "streamed before");
        assertTrue(
                indexOf(DRAWN, loaded) < indexOf(DIGITS, loaded), "digits were looked up before");
    }

    /** Then the journal is read, and a sitting is there that can be gone on with. */
    @Test
    void norWhereASittingBrokeOff() throws Exception {
        rehearse();

        assertEquals(List.of(), recordsBefore());
    }

    /** The first lambda sets up what all are linked by, and each then costs as much as loading a class. */
    @Test
    void noLambdaOfOursIsLinkedBefore() throws Exception {
        assertEquals(List.of(), lambdasBefore());
        answerEachQuestion();
        assertEquals(List.of(), lambdasBefore());
    }

    private List<String> lambdasBefore() throws Exception {
        List<String> loaded = rehearse();
        return loaded.subList(0, indexOf(DRAWN, loaded)).stream()
                .filter(line -> line.contains(" aide.") && line.contains("$$Lambda"))
                .filter(line -> !line.contains(REHEARSAL))
                .toList();
    }

    private void answerEachQuestion() throws Exception {
        Path answers = Files.writeString(temporary.resolve("answers"), "\n".repeat(ANSWERS));
        int exit = launcher.program(
                        "study",
                        "--plain",
                        "--learner",
                        "rehearsal",
                        "--new",
                        "9999",
                        "--limit",
                        "9999")
                .redirectInput(answers.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        assertEquals(0, exit);
    }

    private List<String> recordsBefore() throws Exception {
        List<String> loaded = rehearse();
        int behind = indexOf(BEHIND, loaded);
        assertTrue(indexOf(FRAME, loaded) < behind, "no frame before what comes behind it");
        return loaded.subList(0, behind).stream()
                .filter(line -> line.contains(RECORDS))
                .toList();
    }

    private static int indexOf(String name, List<String> loaded) {
        int index = 0;
        while (index < loaded.size() && !loaded.get(index).contains(name)) {
            index++;
        }
        return index;
    }

    /** The classes that a start loads, in their order. */
    private List<String> rehearse() throws Exception {
        Path log = temporary.resolve("classes.log");
        launcher.run(
                System.getProperty("java.home") + "/bin/java",
                "-Xlog:class+load:file=" + log,
                "-jar",
                "target/aide.jar",
                "rehearse");
        return Files.readAllLines(log);
    }
}
