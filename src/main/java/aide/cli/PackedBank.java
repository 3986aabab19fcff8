package aide.cli;

import aide.base.ProblemException;
import aide.base.UserError;
import aide.disk.BankFolder;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The bank that is shipped inside the jar. */
final class PackedBank {

    private static final String FOLDER = "questions/";

    private PackedBank() {}

    /** Its files by name, as a bank's reader takes them. */
    static Map<String, String> files() {
        try {
            URI home = PackedBank.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path place = Path.of(home);
            return place.toString().endsWith(".jar") ? packed(place) : unpacked(place);
        } catch (IOException | URISyntaxException e) {
            throw new UserError("the bank in the jar cannot be read: " + e.getMessage());
        }
    }

    /** Opening the jar once more costs less than asking the class loader for its connection. */
    private static Map<String, String> packed(Path place) throws IOException {
        try (ZipFile jar = new ZipFile(place.toString())) {
            return files(jar);
        }
    }

    /** Before it is packed, as a test or an editor runs the program. */
    private static Map<String, String> unpacked(Path classes) {
        return BankFolder.read(classes.resolve(FOLDER), problem -> {
            throw new ProblemException(problem);
        });
    }

    private static Map<String, String> files(ZipFile jar) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (ZipEntry entry : Collections.list(jar.entries())) {
            String name = entry.getName();
            if (name.startsWith(FOLDER) && name.endsWith(".json") && !name.contains("/schema/")) {
                try (InputStream in = jar.getInputStream(entry)) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    files.put(name.substring(FOLDER.length()), text);
                }
            }
        }
        return files;
    }
}
