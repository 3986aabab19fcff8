package aide.disk;

import java.io.IOException;

/** Ends a journal's last line, which is whole but for its line end. */
record EndLine(String file) implements Remedy {

    @Override
    public String plan() {
        return "write the line end that " + file + " lacks";
    }

    @Override
    public String carryOut(Folder folder, String device) throws IOException {
        try (Folder.Tail tail = folder.tail(file)) {
            new TailStream(tail).write('\n');
            tail.force();
        }
        return "wrote the line end that " + file + " lacked";
    }
}
