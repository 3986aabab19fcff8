package aide.disk;

import java.io.IOException;

/** Something that mends a learner's folder, and loses nothing wherever it breaks off. */
interface Remedy {

    /** What it is about to do, e.g. {@code remove .progress.json.new}. */
    String plan();

    /** Does it, and says what was done. */
    String carryOut(Folder folder, String device) throws IOException;
}
