package aide.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.pty.Pty;
import aide.screen.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What only a real terminal shows. */
class TerminalPtyTest {

    private static final int SIGCONT = 18;

    private static final Size SIZE = new Size(60, 20);

    /** As a variable, so that a shell that tells of its job does not fill the screen with it. */
    private static final Map<String, String> CLASS_PATH =
            Map.of("CLASSPATH", System.getProperty("java.class.path"));

    private static final String GIVEN_BACK = "\u001B[?2004l\u001B[0m\u001B[?25h\u001B[?1049l";

    @Test
    void startsWhereNobodyAnswersACursorQuery() throws Exception {
        try (Pty pty = echo()) {
            assertTrue(pty.screen().startsWith("Echo 60x20 heard 0\n"), pty.screen());
            assertFalse(pty.rawText().contains("\u001B[6n"), "asked for the cursor");
            leave(pty);
        }
    }

    /** Lanterna's own terminal sends ?? for emoji, and a NUL behind each two-byte letter. */
    @ParameterizedTest
    @ValueSource(strings = {"é", "Ї", "Київ", "👩", "👩\u200D🚀", "e\u0301", "漢字", "🇺🇦", "✓…—"})
    void textComesOutByteForByte(String text) throws Exception {
        try (Pty pty = echo()) {
            pty.type("\u001B[200~" + text + "\u001B[201~").awaitRaw("<" + text + ">", 0);
            assertFalse(pty.rawText().contains("\0"), "NUL");
            assertFalse(pty.rawText().contains("?" + "?"), "question marks");
            leave(pty);
        }
    }

    @Test
    void plainPasteIsTypedText() throws Exception {
        try (Pty pty = echo()) {
            pty.type("Київ 👩").await("heard 6").awaitRaw("<👩>", 0);
            assertTrue(pty.screen().contains("<ї>"), pty.screen());
            leave(pty);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "13, ENTER",
        "10, ENTER",
        "127, BACKSPACE",
        "8, BACKSPACE",
        "21, CLEAR",
        "23, RUB_OUT_WORD"
    })
    void controlKeyArrivesAtOnceAndLosesNoNextKey(int code, String key) throws Exception {
        try (Pty pty = echo()) {
            pty.type(new byte[] {(byte) code}).await(key);
            pty.type("a").await("<a>");
            leave(pty);
        }
    }

    @Test
    void sequenceInTwoWritesIsOneKey() throws Exception {
        try (Pty pty = echo()) {
            pty.type("\u001B").type("[").type("A").await("UP");
            pty.type("\u001B").await("ESCAPE");
            assertTrue(pty.screen().contains("heard 2"), pty.screen());
            leave(pty);
        }
    }

    @Test
    void resizeRepaintsWhileNobodyTypes() throws Exception {
        try (Pty pty = echo()) {
            pty.resize(new Size(33, 9)).await("Echo 33x9 heard 0");
            pty.resize(new Size(90, 30)).await("Echo 90x30 heard 0");
            pty.resize(new Size(5, 2)).await("Echo\n");
            leave(pty);
        }
    }

    @Test
    void secondFrameSendsOnlyWhatChanged() throws Exception {
        try (Pty pty = echo()) {
            pty.type("\r").await("ENTER");
            pty.type("\u001B[A").await("UP");
            int before = pty.rawLength();
            pty.type("a").await("<a>");
            int sent = pty.rawLength() - before;
            assertTrue(sent < 400, sent + " bytes for one key");
            assertFalse(pty.rawText().substring(before).contains("\u001B[2J"), "cleared");
            leave(pty);
        }
    }

    @Test
    void noColorSendsNoColour() throws Exception {
        try (Pty pty = Pty.start(SIZE, with("NO_COLOR", "1"), java())) {
            pty.await("heard 0").type("a").await("<a>");
            leave(pty);
            assertFalse(
                    pty.rawText().matches("(?s).*\u001B\\[[0-9;]*[349][0-9][;m].*"), pty.rawText());
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "HUP, 129", "INT, 130"})
    void signalRestoresTheScreen(String signal, int exit) throws Exception {
        try (Pty pty = echo()) {
            pty.signal(signal);
            assertEquals(exit, pty.exitCode());
            assertTrue(pty.rawText().endsWith(GIVEN_BACK), pty.rawText());
        }
    }

    @Test
    void errorOfAScreenRestoresTheScreenBeforeItIsTold() throws Exception {
        try (Pty pty = echo()) {
            pty.type("!");
            assertEquals(1, pty.exitCode());
            int back = pty.rawText().indexOf(GIVEN_BACK);
            assertTrue(
                    pty.rawText().indexOf("broken on purpose") > back && back > 0, pty.rawText());
        }
    }

    @Test
    void endOfInputLeaves() throws Exception {
        try (Pty pty = echo()) {
            pty.type(new byte[] {4});
            assertEquals(0, pty.exitCode());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'no terminal: TERM is not set; \"aide study --plain\" works without one'",
        "dumb, 'the terminal is too simple: TERM is \"dumb\"; \"aide study --plain\" works without one'"
    })
    void termWithoutScreenIsRefused(String term, String why) throws Exception {
        try (Pty pty = Pty.start(new Size(100, 20), with("TERM", term), java())) {
            assertEquals(2, pty.exitCode());
            assertEquals("aide: " + why + "\r\n", pty.rawText());
        }
    }

    @ParameterizedTest
    @CsvSource({"</dev/null, input", "| cat, output", ">/dev/null, output"})
    void redirectedStreamIsRefused(String redirection, String stream) throws Exception {
        String why = "aide: standard " + stream
                + " is not a terminal; \"aide study --plain\" works without one";
        try (Pty pty = sh(command() + " " + redirection)) {
            pty.exitCode();
            assertEquals(why + "\r\n", pty.rawText());
        }
    }

    /** A terminal that does not control us sends no signals, but is a terminal. */
    @Test
    void terminalThatIsNotOursIsEnough() throws Exception {
        try (Pty pty = sh("setsid -w " + command())) {
            pty.await("heard 0").type("a").await("<a>");
            leave(pty);
        }
    }

    @ParameterizedTest
    @CsvSource({"q, 0", "\\3, 0", "\\34, 0", "!, 1"})
    void modeIsAsItWasBefore(String key, int exit) throws Exception {
        String script = "stty -g >&2; " + command() + "; echo \"exit $?\"; stty -g";
        try (Pty pty = sh(script)) {
            String before = pty.await("heard 0").rawText().lines().findFirst().orElseThrow();
            pty.type(key.translateEscapes()).await("exit " + exit);
            pty.exitCode();
            assertEquals(2, pty.rawText().split(before, -1).length - 1, pty.rawText());
        }
    }

    /** A command may take the terminal and then find that it has nothing to show. */
    @Test
    void modeIsAsItWasWhereNoScreenWasEverShown() throws Exception {
        try (Pty pty = sh("stty -g; " + command() + " early; stty -g")) {
            assertEquals(0, pty.exitCode());
            List<String> lines = pty.rawText().lines().toList();
            assertEquals(List.of(lines.get(0), "nothing to show", lines.get(0)), lines);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"exec %s", "%s; exit $?"})
    void suspendStopsTheWholeJobAndForegroundPaintsAnew(String launcher) throws Exception {
        try (Pty pty = shell(launcher)) {
            pty.type("\u001A").awaitStopped();
            pty.type("stty -a | grep -wo icanon\r").await("\nicanon\n");
            pty.resize(new Size(50, 15)).type("fg\r").await("Echo 50x15 heard 1");
            pty.type("\r").await("ENTER").type("\u0003").await("bye\n$");
            leaveShell(pty);
        }
    }

    /** What the program has just begun to start may be stuck for as long: only the shell can tell. */
    @Test
    void stoppedFromOutsideItTakesTheScreenAgain() throws Exception {
        try (Pty pty = shell("exec %s")) {
            long java = ProcessHandle.of(pty.pid())
                    .flatMap(shell -> shell.children().findFirst())
                    .orElseThrow()
                    .pid();
            pty.awaitHandler(java, SIGCONT)
                    .signal("STOP", java)
                    .await("Stopped")
                    .type("fg\r");
            pty.await("a whole frame", all -> all.startsWith("Echo 60x20 heard 1\n> x\n<x>\nPL"));
            pty.type("\r").await("ENTER").type("q").await("bye\n$");
            leaveShell(pty);
        }
    }

    /** An interactive shell in which a launching script has started the echo. */
    private static Pty shell(String launcher) throws Exception {
        Pty pty = Pty.start(SIZE, CLASS_PATH, "bash", "--norc", "--noprofile", "-i");
        pty.await("$").type("sh -c '" + String.format(launcher, command()) + "'\r");
        return pty.await("Echo 60x20 heard 0").type("x").await("<x>");
    }

    private static void leaveShell(Pty pty) throws Exception {
        pty.type("echo \"status $?\"\r").await("status 0").type("exit\r");
        assertEquals(0, pty.exitCode());
    }

    private static Pty sh(String script) throws Exception {
        return Pty.start(new Size(100, 20), CLASS_PATH, "sh", "-c", script);
    }

    private static Pty echo() throws Exception {
        return Pty.start(SIZE, CLASS_PATH, java()).await("heard 0");
    }

    private static void leave(Pty pty) throws Exception {
        pty.type("q");
        assertEquals(0, pty.exitCode());
        assertTrue(pty.rawText().endsWith(GIVEN_BACK + "bye\r\n"), pty.rawText());
    }

    private static Map<String, String> with(String variable, String value) {
        Map<String, String> all = new HashMap<>(CLASS_PATH);
        all.put(variable, value);
        return all;
    }

    private static String[] java() {
        return new String[] {
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            EchoMain.class.getName()
        };
    }

    private static String command() {
        return String.join(" ", java());
    }
}
