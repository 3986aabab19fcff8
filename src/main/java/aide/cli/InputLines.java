package aide.cli;

import aide.base.UserError;

import java.io.BufferedReader;
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

    private final Reader in;

    InputLines(InputStream in) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
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
        StringBuilder line = new StringBuilder();
        int letter = in.read();
        if (letter < 0) {
            return Optional.empty();
        }
        while (letter >= 0 && letter != '\n') {
            if (line.length() < CHARS_MAX) {
                line.append((char) letter);
            }
            letter = in.read();
        }
        return Optional.of(withoutReturn(line.toString()));
    }

    private static String withoutReturn(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
