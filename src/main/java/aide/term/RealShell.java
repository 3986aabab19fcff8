package aide.term;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Lends the script our own input and output, so that it can tell whether they are a terminal, and
 * listens to its error stream, the only one left to answer on.
 */
record RealShell() implements Shell {

    @Override
    public Answer run(String script, String... arguments) throws IOException {
        String[] command = new String[4 + arguments.length];
        command[0] = "/bin/sh";
        command[1] = "-c";
        command[2] = script;
        command[3] = "sh";
        System.arraycopy(arguments, 0, command, 4, arguments.length);
        return new Heard(new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    private record Heard(Process process) implements Answer {

        @Override
        public String text() throws IOException {
            return new String(process.getErrorStream().readAllBytes(), StandardCharsets.US_ASCII);
        }
    }
}
