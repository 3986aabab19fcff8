package aide.cli;

import aide.base.UserError;
import aide.disk.SourceFolder;
import aide.study.Preference;
import aide.study.Preferences;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The documents that the bank cites, where somebody has said once where they are. */
final class Documents {

    private Documents() {}

    /**
     * The documents in the folder that the learner has chosen, if any is.
     *
     * @throws UserError when there is no such folder
     */
    static Optional<SourceFolder> chosen(Preferences preferences) {
        String folder = preferences.of(Preference.SOURCES);
        return folder.isEmpty() ? Optional.empty() : Optional.of(at(folder));
    }

    /**
     * Preferences that hold wherever the program is started next.
     *
     * @throws UserError when there is no folder where they say that one is
     */
    static Preferences settled(Preferences preferences) {
        Optional<SourceFolder> folder = chosen(preferences);
        return folder.isPresent()
                ? preferences.with(
                        Preference.SOURCES,
                        folder.get().path().toAbsolutePath().normalize().toString())
                : preferences;
    }

    private static SourceFolder at(String folder) {
        try {
            return new SourceFolder(Path.of(folder));
        } catch (UserError | InvalidPathException e) {
            throw new UserError(
                    "there is no folder %s; the setting sources is the folder of the documents"
                            .formatted(folder));
        }
    }
}
