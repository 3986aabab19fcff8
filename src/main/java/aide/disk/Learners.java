package aide.disk;

import aide.base.UserError;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All who learn in one home. */
public final class Learners {

    private Learners() {}

    /**
     * The names of their folders, sorted; whatever could be nobody's name is passed over.
     *
     * @throws UserError when the home cannot be read
     */
    public static List<LearnerName> in(Path home) {
        Path learners = home.resolve(LearnerFolder.LEARNERS);
        List<String> names = new ArrayList<>();
        if (Files.isDirectory(learners)) {
            try (DirectoryStream<Path> folders =
                    Files.newDirectoryStream(learners, Files::isDirectory)) {
                folders.forEach(each -> names.add(String.valueOf(each.getFileName())));
            } catch (IOException e) {
                throw new UserError("cannot read %s: %s; --home names another place"
                        .formatted(learners, Reason.of(e)));
            }
        }
        Collections.sort(names);
        return names.stream().filter(LearnerName::isName).map(LearnerName::new).toList();
    }
}
