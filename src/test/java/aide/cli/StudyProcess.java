package aide.cli;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** The real program as a process of its own, at which somebody types. */
final class StudyProcess {

    private final Process process;
    private final BufferedWriter in;
    private final BufferedReader out;

    private StudyProcess(Process process) {
        this.process = process;
        this.in = process.outputWriter(StandardCharsets.UTF_8);
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * @param program to be started, with its arguments
     */
    static StudyProcess start(ProcessBuilder program, Path home) throws IOException {
        program.environment().put("AIDE_HOME", home.toString());
        return new StudyProcess(program.redirectErrorStream(true).start());
    }

    /** Types a line; a process that is gone reads nothing. */
    void type(String line) {
        try {
            in.write(line + "\n");
            in.flush();
        } catch (IOException e) {
            // its output ends, too
        }
    }

    /** Reads on to a line that begins with one of these; empty at the end. */
    Optional<String> await(String... beginnings) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            for (String beginning : beginnings) {
                if (line.startsWith(beginning)) {
                    return Optional.of(line);
                }
            }
        }
        return Optional.empty();
    }

    /** Ends it with SIGKILL. By its handle: what it said by then can still be read. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    /** Waits for its end; the exit code. */
    int end() throws InterruptedException {
        return process.waitFor();
    }
}
