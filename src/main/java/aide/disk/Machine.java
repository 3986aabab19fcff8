package aide.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * The machine that the program runs on.
 *
 * @param host its name, for people
 * @param device a name for its journal files: other machines that share a home have another, even
 *     where a copied system has given them the same host name
 */
public record Machine(String host, String device) {

    private static final Path ID = Path.of("/etc/machine-id");
    private static final Path HOST_NAME = Path.of("/etc/hostname");

    /** Asks the system's files, which is quicker and says more than asking the network. */
    public static Machine of(Map<String, String> environment) {
        String named = environment.getOrDefault(
                "HOSTNAME", environment.getOrDefault("COMPUTERNAME", first(HOST_NAME)));
        String host = named.isBlank() ? "this machine" : named;
        CRC32C id = new CRC32C();
        id.update(first(ID).getBytes(StandardCharsets.UTF_8));
        return new Machine(host, host + "-" + Long.toHexString(id.getValue()));
    }

    /** The first line of a file, or nothing where there is none. */
    private static String first(Path file) {
        try {
            String text = Files.readString(file);
            int end = text.indexOf('\n');
            return (end < 0 ? text : text.substring(0, end)).strip();
        } catch (IOException e) {
            return "";
        }
    }
}
