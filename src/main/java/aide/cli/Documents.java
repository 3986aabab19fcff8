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
     * Preferences that hold wherever the program is started next. A folder is looked at when it is
     * chosen: one that has gone since must not stand in the way of another choice.
     *
     * @throws UserError when another folder was chosen, and there is none
     */
    static Preferences settled(Preferences before, Preferences after) {
        boolean same = before.of(Preference.SOURCES).equals(after.of(Preference.SOURCES));
        Optional<SourceFolder> folder = same ? Optional.empty() : chosen(after);
        return folder.isPresent()
                ? after.with(
                        Preference.SOURCES,
                        folder.get().path().toAbsolutePath().normalize().toString())
                : after;
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
