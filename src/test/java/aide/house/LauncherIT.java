package aide.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.house.Launcher.Said;
import aide.pty.Pty;
import aide.screen.Size;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The script {@code aide} beside the packed program; it never builds here. */
class LauncherIT {

    @TempDir
    Path temporary;

    private Launcher launcher;

    @BeforeEach
    void layOut() throws IOException {
        launcher = new Launcher(temporary.resolve("a folder of mine"));
    }

    @Test
    void startsFromAPathWithBlanks() throws Exception {
        assertStarts(launcher.aide("judge", "geneva-talks/where", "Genf"));
    }

    @Test
    void startsThroughLinks() throws Exception {
        Path first = temporary.resolve("first");
        Path second = temporary.resolve("second link");
        Files.createSymbolicLink(first, launcher.folder().resolve("aide"));
        Files.createSymbolicLink(second, Path.of("first"));

        assertStarts(launcher.run(second.toString(), "judge", "geneva-talks/where", "Genf"));
    }

    @Test
    void startsFromTheFolderItself() throws Exception {
        assertStarts(launcher.run("sh", "aide", "judge", "geneva-talks/where", "Genf"));
    }

    @Test
    void handsOnWordsAndExitCodeAsTheyAre() throws Exception {
        assertEquals(
                new Said(
                        2,
                        "",
                        "aide: no question \"a  b*\" in the bank; aide list prints the ids\n"),
                launcher.aide("judge", "a  b*", "x"));
    }

    /** A JVM that may name files in ASCII alone would refuse the name, or lose its letters. */
    @Test
    void aNameMayHaveAnyLettersWhereTheLocaleHasAsciiAlone() throws Exception {
        launcher.with("LC_ALL", "C");

        Said said = launcher.run("sh", "-c", """
                name=$(printf '\\320\\236\\320\\273\\320\\265')
                printf 'x\\n' | ./aide study --plain --limit 1 --learner "$name" >/dev/null
                ls home/learners
                ./aide export progress --learner "$name" | grep -c '"type":"review"'
                """);

        assertEquals(new Said(0, "Оле\n1\n", ""), said);
    }

    /** Without the launcher, too, which says to the JVM which language is spoken. */
    @Test
    void figuresHaveTheDigitsOfEnglishWhateverTheSystemSpeaks() throws Exception {
        Said said = launcher.run(
                System.getProperty("java.home") + "/bin/java",
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-jar",
                "target/aide.jar",
                "study",
                "--limit",
                "10000");

        assertEquals(new Said(2, "", "aide: --limit is 10000, expected 1 to 9999\n"), said);
    }

    @Test
    void takesTheJavaOfThePath() throws Exception {
        launcher.with("JAVA_HOME", "")
                .with("PATH", System.getProperty("java.home") + "/bin:" + System.getenv("PATH"));

        assertStarts(launcher.aide("judge", "geneva-talks/where", "Genf"));
    }

    @Test
    void saysThatJavaHomeHasNoJava() throws Exception {
        launcher.with("JAVA_HOME", temporary.toString());

        assertEquals(
                new Said(
                        2,
                        "",
                        "aide: JAVA_HOME is \"" + temporary
                                + "\", but there is no bin/java in it; mend or unset it\n"),
                launcher.aide());
    }

    @Test
    void saysThatThereIsNoJava() throws Exception {
        launcher.with("JAVA_HOME", "")
                .with("PATH", Files.createDirectory(temporary.resolve("tools")).toString());

        assertEquals(
                new Said(
                        2,
                        "",
                        "aide: no java on the path and no JAVA_HOME; install a JDK, 17 or newer\n"),
                launcher.run("/bin/sh", "aide"));
    }

    @Test
    void saysThatJavaIsTooOldByItsRelease() throws Exception {
        Path java = java("exit 99");
        Files.writeString(
                temporary.resolve("jdk").resolve("release"),
                "IMPLEMENTOR=\"Any\"\nJAVA_VERSION=\"11.0.2\"\nMODULES=\"a b\"\n");

        assertEquals(tooOld(java, "11.0.2"), launcher.aide());
    }

    @Test
    void saysThatJavaIsTooOldByItsOwnWords() throws Exception {
        Path java = java("echo 'openjdk version \"1.8.0_292\"' >&2");

        assertEquals(tooOld(java, "1.8.0_292"), launcher.aide());
    }

    @Test
    void saysThatJavaTellsNoVersion() throws Exception {
        Path java = java("exit 1");

        assertEquals(tooOld(java, "of an unknown version"), launcher.aide());
    }

    @Test
    void makesOneArchiveOfClassesAndKeepsIt() throws Exception {
        launcher.aide("--version");
        List<Path> first = launcher.archives();
        assertEquals(1, first.size(), first.toString());

        launcher.aide("--version");
        assertEquals(first, launcher.archives());
        assertTrue(
                Files.notExists(launcher.folder().resolve("home")), "rehearsed in the real home");
    }

    /** A JVM that maps an archive which was cut off would crash. */
    @Test
    void anArchiveThatWasCutOffIsMadeAnew() throws Exception {
        launcher.aide("--version");
        Path archive = launcher.archives().get(0);
        byte[] whole = Files.readAllBytes(archive);
        Files.write(archive, java.util.Arrays.copyOf(whole, whole.length / 2));

        assertStarts(launcher.aide("judge", "geneva-talks/where", "Genf"));
        assertEquals(1, launcher.archives().size());
    }

    @Test
    void anArchiveThatIsRubbishIsNoObstacle() throws Exception {
        launcher.aide("--version");
        Path archive = launcher.archives().get(0);
        Files.write(archive, new byte[(int) Files.size(archive)]);

        assertStarts(launcher.aide("judge", "geneva-talks/where", "Genf"));
    }

    @Test
    void startsWhereNoArchiveCanBeMade() throws Exception {
        launcher.target().toFile().setWritable(false);
        try {
            assertStarts(launcher.aide("judge", "geneva-talks/where", "Genf"));
        } finally {
            launcher.target().toFile().setWritable(true);
        }
    }

    @Test
    void opensTheHomeScreenInATerminal() throws Exception {
        launcher.aide("--version");
        Map<String, String> environment = Map.of(
                "AIDE_HOME", temporary.resolve("home").toString(),
                "JAVA_HOME", System.getProperty("java.home"));
        try (Pty pty = Pty.start(
                new Size(80, 24), environment, launcher.folder().resolve("aide").toString())) {
            pty.await("Enter begins.")
                    .type("\r")
                    .await("t type")
                    .type("x")
                    .await("saved ✓")
                    .type("q");
            assertEquals(0, pty.exitCode());
        }
        assertEquals(1, new Program(temporary.resolve("home")).journal().size());
    }

    /** The jar has it packed, which nobody could read and compare. */
    @Test
    void theBankInTheJarIsTheOneInTheRepository() throws Exception {
        String questions = Path.of("questions").toAbsolutePath().toString();

        assertEquals(
                launcher.aide("list", "--json", "--bank", questions),
                launcher.aide("list", "--json"));
    }

    /** A build that ends over the bank has said so in a file, among much else on its streams. */
    @Test
    void tellsTheProblemsOfABankAndNotThoseOfTheBuild() throws Exception {
        Path tools = Files.createDirectory(temporary.resolve("tools"));
        Files.writeString(tools.resolve("mvn"), """
                #!/bin/sh
                echo 'facts/1.json:7:16 $.facts[0].titel: unknown key' >target/bank-problems.txt
                echo '[ERROR] and much else'
                exit 1
                """);
        tools.resolve("mvn").toFile().setExecutable(true);
        Files.delete(launcher.target().resolve("aide.jar"));
        launcher.with("PATH", tools + ":" + System.getenv("PATH"));

        assertEquals(new Said(1, "", """
                        aide: building; this takes a minute the first time
                        facts/1.json:7:16 $.facts[0].titel: unknown key
                        aide: the bank in questions has problems; nothing was built
                        """), launcher.aide());
    }

    private static void assertStarts(Said said) {
        assertEquals(new Said(0, "correct: right: Geneva\n", ""), said);
    }

    private static Said tooOld(Path java, String version) {
        return new Said(
                2, "", "aide: " + java + " is Java " + version + "; Java 17 or newer is needed\n");
    }

    /** A java that does no more than that. */
    private Path java(String script) throws IOException {
        Path java = temporary.resolve("jdk").resolve("bin").resolve("java");
        Files.createDirectories(java.resolveSibling(""));
        Files.writeString(java, "#!/bin/sh\n" + script + "\n", StandardCharsets.UTF_8);
        java.toFile().setExecutable(true);
        launcher.with("JAVA_HOME", temporary.resolve("jdk").toString());
        return java;
    }
}
