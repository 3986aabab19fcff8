package aide.cli;

import aide.base.ProblemException;
import aide.base.UserError;
import aide.disk.BankFolder;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The bank that is shipped inside the jar. */
final class PackedBank {

    private static final String FOLDER = "questions/";

    private PackedBank() {}

    /** Its files by name, as a bank's reader takes them. */
    static Map<String, String> files() {
        URL sources = PackedBank.class.getResource("/" + FOLDER + "sources.json");
        try {
            if (sources != null && sources.openConnection() instanceof JarURLConnection jar) {
                return files(jar.getJarFile());
            }
            if (sources != null) {
                return unpacked(Path.of(sources.toURI()));
            }
        } catch (IOException | URISyntaxException e) {
            throw new UserError("the bank in the jar cannot be read: " + e.getMessage());
        }
        throw new UserError("there is no bank in the jar; name one with --bank DIR");
    }

    /** Before it is packed, as a test or an editor runs the program. */
    private static Map<String, String> unpacked(Path sources) {
        return BankFolder.read(sources.resolveSibling(""), problem -> {
            throw new ProblemException(problem);
        });
    }

    private static Map<String, String> files(JarFile jar) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (JarEntry entry : (Iterable<JarEntry>) () -> jar.entries().asIterator()) {
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
