package aide.term;

import java.io.IOException;

/** Runs a short script beside us, on the terminal that is our standard input and output. */
interface Shell {

    Answer run(String script, String... arguments) throws IOException;

    /** What a script says; waits until it has ended. */
    interface Answer {
        String text() throws IOException;
    }
}
