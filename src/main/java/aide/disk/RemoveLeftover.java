package aide.disk;

import java.io.IOException;
import java.util.Optional;

/**
 * Removes a part of a file that never became whole.
 *
 * @param below the folder in the learner's folder; empty for that itself
 */
record RemoveLeftover(String below, String file) implements Remedy {

    String path() {
        return below.isEmpty() ? file : below + "/" + file;
    }

    @Override
    public String plan() {
        return "remove " + path();
    }

    @Override
    public String carryOut(Folder folder, String device) throws IOException {
        Optional<Folder> place = below.isEmpty() ? Optional.of(folder) : folder.find(below);
        if (place.isPresent()) {
            place.get().remove(file);
            place.get().sync();
        }
        return "removed " + path();
    }
}
