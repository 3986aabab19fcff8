package aide.cli;

import aide.bank.Bank;
import aide.bank.BankUnpacker;
import aide.base.UserError;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The bank that is shipped inside the jar: packed while that is built, for reading its files takes
 * as long as all else in the way of the first frame.
 */
final class PackedBank {

    private static final String ENTRY = "questions.pack";

    private PackedBank() {}

    static Bank read() {
        try {
            Path place = Path.of(PackedBank.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return place.toString().endsWith(".jar")
                    ? packed(place)
                    : Banks.read(Optional.of(place.resolve("questions")));
        } catch (IOException | URISyntaxException e) {
            throw new UserError("the bank in the jar cannot be read: " + e.getMessage());
        }
    }

    /** Opening the jar once more costs less than asking the class loader for its connection. */
    private static Bank packed(Path place) throws IOException {
        try (ZipFile jar = new ZipFile(place.toString())) {
            ZipEntry entry = jar.getEntry(ENTRY);
            if (entry == null) {
                throw new IOException("there is no " + ENTRY + " in it");
            }
            try (InputStream in = jar.getInputStream(entry)) {
                return BankUnpacker.unpack(in.readAllBytes());
            }
        }
    }
}
