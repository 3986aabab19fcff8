package aide.cli;

import aide.base.UserError;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Standard input, line by line.
 *
 * <p>Only a line feed ends a line, so that each answers to one line of a script; what makes a line
 * longer than any answer is left out, so that a binary file fills neither memory nor journal.
 */
final class InputLines {

    static final int CHARS_MAX = 10_000;

    private static final int BUFFER_CHARS = 8192;

    private final Reader in;
    private final char[] buffer = new char[BUFFER_CHARS];
    private int at;
    private int end;

    InputLines(InputStream in) {
        this.in = new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    /** Empty at the end. */
    Optional<String> next() {
        try {
            return read();
        } catch (IOException e) {
            throw new UserError("standard input cannot be read: " + e.getMessage());
        }
    }

    private Optional<String> read() throws IOException {
        if (!more()) {
            return Optional.empty();
        }
        StringBuilder line = new StringBuilder();
        boolean ended = false;
        while (!ended && more()) {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.append(buffer, from, Math.min(at - from, CHARS_MAX - line.length()));
            ended = at < end;
            at += ended ? 1 : 0;
        }
        return Optional.of(withoutReturn(line.toString()));
    }

    /** Whether there is a letter, which may have to be waited for. */
    private boolean more() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, in.read(buffer));
        }
        return at < end;
    }

    private static String withoutReturn(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
