package aide.disk;

import aide.base.Problem;
import aide.exchange.PreferencesText;
import aide.exchange.PreferencesText.Reading;
import aide.study.Preferences;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;

/** A learner's preferences as they stand on the disk, in a page that the learner may write in, too. */
final class Chosen {

    static final String FILE = "settings.conf";

    private static final int BYTES_MAX = 64 << 10;
    private static final Reading NOTHING = new Reading(Preferences.DEFAULT, List.of());

    private Chosen() {}

    /** A page that is too long is told and chooses nothing. */
    static Reading read(Folder folder) throws IOException {
        try {
            byte[] bytes = bytes(folder);
            return bytes.length > BYTES_MAX
                    ? new Reading(Preferences.DEFAULT, List.of(new Problem(FILE, tooLong())))
                    : PreferencesText.read(FILE, new String(bytes, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return NOTHING;
        }
    }

    /**
     * Writes what has changed into the page as it stands by now, and nothing else.
     *
     * @param before what the page may say, unless it was changed by hand
     * @throws IOException also where the page could not be written as it was
     */
    static void write(Folder folder, List<Preferences> before, Preferences after)
            throws IOException {
        String page = page(folder, before, after);
        WholeFile.write(folder, FILE, page.getBytes(StandardCharsets.UTF_8));
    }

    private static String page(Folder folder, List<Preferences> before, Preferences after)
            throws IOException {
        try {
            byte[] bytes = bytes(folder);
            String page = new String(bytes, StandardCharsets.UTF_8);
            if (bytes.length > BYTES_MAX) {
                throw new IOException(FILE + " " + tooLong());
            }
            if (!Arrays.equals(bytes, page.getBytes(StandardCharsets.UTF_8))) {
                throw new IOException(FILE + " is not in UTF-8");
            }
            return changed(page, before, after);
        } catch (NoSuchFileException e) {
            return PreferencesText.page(after);
        }
    }

    private static String changed(String page, List<Preferences> before, Preferences after) {
        String changed = page;
        for (Preferences each : before) {
            changed = PreferencesText.changed(changed, each, after);
        }
        return changed;
    }

    private static byte[] bytes(Folder folder) throws IOException {
        try (InputStream in = folder.read(FILE)) {
            return in.readNBytes(BYTES_MAX + 1);
        }
    }

    private static String tooLong() {
        return "has over " + BYTES_MAX + " bytes";
    }
}
