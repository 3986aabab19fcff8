package aide.disk;

import aide.base.Problem;
import aide.exchange.PreferencesText;
import aide.study.Preferences;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;

/**
 * A learner's preferences, as they stand on the disk.
 *
 * @param problems lines that were not understood; what they choose is as it suits most
 */
record Chosen(Preferences preferences, List<Problem> problems) {

    static final String FILE = "settings.conf";

    private static final int BYTES_MAX = 64 << 10;
    private static final Chosen NOTHING = new Chosen(Preferences.DEFAULT, List.of());

    Chosen {
        problems = List.copyOf(problems);
    }

    static Chosen read(Folder folder) throws IOException {
        try (InputStream in = folder.read(FILE)) {
            String page = new String(in.readNBytes(BYTES_MAX), StandardCharsets.UTF_8);
            List<Problem> problems = new ArrayList<>();
            Preferences read = PreferencesText.read(FILE, page, problems::add);
            return new Chosen(read, problems);
        } catch (NoSuchFileException e) {
            return NOTHING;
        }
    }

    static void write(Folder folder, Preferences preferences) throws IOException {
        byte[] page = PreferencesText.page(preferences).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(folder, FILE, page);
    }
}
