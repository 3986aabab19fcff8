package aide.term;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Runs a short script beside us, on the terminal that is our standard input and output. */
interface Shell {

    Answer run(String script, String... arguments) throws IOException;

    /** What a script says; waits until it has ended. */
    interface Answer {
        String text() throws IOException;
    }

    /**
     * Lends the script our own input and output, so that it can tell whether they are a terminal,
     * and listens to its error stream, the only one left to answer on.
     */
    static Shell real() {
        return (script, arguments) -> {
            String[] command = new String[4 + arguments.length];
            command[0] = "/bin/sh";
            command[1] = "-c";
            command[2] = script;
            command[3] = "sh";
            System.arraycopy(arguments, 0, command, 4, arguments.length);
            Process process = new ProcessBuilder(command)
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .start();
            return () ->
                    new String(process.getErrorStream().readAllBytes(), StandardCharsets.US_ASCII);
        };
    }
}
