package aide.disk;

import aide.base.Problem;
import aide.base.UserError;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the histories that a learner wants to merge, and sees to it that they are the learner's.
 *
 * <p>Two people's journals cannot be taken apart again. So all that one place holds must be of one
 * name, which is the learner's or "me", as everybody is called who has chosen none.
 */
public final class MergeFiles {

    private static final String EXPECTED =
            "expected a learner's folder, a journal or what \"aide export progress\" writes";

    private final LearnerName learner;
    private final boolean asMine;
    private final Consumer<Problem> problems;

    private MergeFiles(LearnerName learner, boolean asMine, Consumer<Problem> problems) {
        this.learner = learner;
        this.asMine = asMine;
        this.problems = problems;
    }

    /**
     * All histories in these files and folders.
     *
     * @param asMine whether the learner says that they are the learner's, whomever they name
     * @param problems what else lies there
     * @throws UserError when a place is not there, or somebody else's
     */
    public static List<HandedFile> in(
            List<Path> places, LearnerName learner, boolean asMine, Consumer<Problem> problems) {
        MergeFiles files = new MergeFiles(learner, asMine, problems);
        return places.stream().flatMap(place -> files.at(place).stream()).toList();
    }

    private List<HandedFile> at(Path place) {
        List<HandedFile> found = read(place);
        if (!asMine) {
            requireMine(place, found);
        }
        return found;
    }

    private List<HandedFile> read(Path place) {
        try {
            return Files.isDirectory(place) ? inFolder(place) : atFile(place);
        } catch (IOException e) {
            throw new UserError("cannot read %s: %s".formatted(place, Reason.of(e)));
        }
    }

    private List<HandedFile> inFolder(Path folder) throws IOException {
        List<HandedFile> found = new ArrayList<>();
        for (HandedFile each :
                HandedFiles.in(folder, problem -> problems.accept(within(folder, problem)))) {
            found.add(each.at(folder.resolve(each.place()).toString()));
        }
        if (found.isEmpty()) {
            problems.accept(new Problem(folder.toString(), "holds no history, " + EXPECTED));
        }
        return found;
    }

    private static Problem within(Path folder, Problem problem) {
        return new Problem(folder.resolve(problem.place()).toString(), problem.what());
    }

    private List<HandedFile> atFile(Path file) {
        if (!Files.exists(file)) {
            throw new UserError("there is no %s; %s".formatted(file, EXPECTED));
        }
        List<HandedFile> found = HandedFiles.at(
                file, problem -> problems.accept(new Problem(file.toString(), problem.what())));
        return found.stream()
                .map(each -> each.at(file.toString()).ownedByFolder())
                .toList();
    }

    private void requireMine(Path place, List<HandedFile> found) {
        List<String> names =
                found.stream().map(HandedFile::own).distinct().sorted().toList();
        if (names.size() > 1) {
            throw new UserError(
                    "%s has histories of %s; name what is yours, or --as-mine takes all of it"
                            .formatted(place, quoted(names)));
        }
        for (String name : names) {
            if (!name.equals(learner.name()) && !name.equals(HandedName.NOBODY)) {
                throw new UserError(
                        "%s is the history of %s, this learner is %s; --as-mine takes it all the same"
                                .formatted(place, quoted(names), quoted(List.of(learner.name()))));
            }
        }
    }

    private static String quoted(List<String> names) {
        return "\"" + String.join("\", \"", names) + "\"";
    }
}
