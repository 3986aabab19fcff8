package aide.disk;

import java.io.IOException;
import java.util.List;

/** Sums the journals anew, and remembers the sum. */
record Resum(Rules rules) implements Remedy {

    @Override
    public String plan() {
        return "make " + Snapshot.FILE + " anew";
    }

    @Override
    public String carryOut(Folder folder, String device) throws IOException {
        List<String> notSaved = LearnerFiles.open(folder, device, rules).close();
        if (!notSaved.isEmpty()) {
            throw new IOException(notSaved.get(0));
        }
        return "made " + Snapshot.FILE + " anew";
    }
}
