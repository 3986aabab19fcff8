package aide.cli;

import aide.bank.BankPacker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** Packs a bank for the jar; the build calls it, and ends where the bank has a problem. */
final class Pack {

    private Pack() {}

    /** Writes the packed bank to standard output. */
    static int run(Outside outside, String folder) {
        byte[] packed = BankPacker.pack(Banks.read(Optional.of(Path.of(folder))));
        try {
            outside.screen().write(packed);
            outside.screen().flush();
            return Exit.OK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
