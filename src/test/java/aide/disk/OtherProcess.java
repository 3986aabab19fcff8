package aide.disk;

import aide.base.UserError;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;

/** A second program that takes a learner's lock, says so, and holds it until it may go. */
final class OtherProcess {

    private static final Holder ME =
            new Holder(99, "elsewhere", OffsetDateTime.parse("2026-11-21T23:50:00+01:00"));

    private final Process process;
    private final BufferedReader out;

    OtherProcess(Path folder) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        out = process.inputReader(StandardCharsets.UTF_8);
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            Lock.take(Path.of(arguments[0]), Lock.Kept.of(new LearnerName("anna")), ME);
            out.println("taken");
            System.in.read();
        } catch (UserError e) {
            out.println(e.getMessage());
        }
    }

    String readLine() throws IOException {
        return String.valueOf(out.readLine());
    }

    void end() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
