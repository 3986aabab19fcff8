package aide.disk;

import java.io.IOException;
import java.io.OutputStream;

/** A file that is replaced as a whole: at every moment it is the old one or the new one. */
final class WholeFile {

    /** What a file is called until it is whole. */
    static final String BEGIN = ".";

    static final String END = ".new";

    private WholeFile() {}

    /** What is written, however long it is. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    static void write(Folder folder, String name, byte[] bytes) throws IOException {
        write(folder, name, out -> out.write(bytes));
    }

    static void write(Folder folder, String name, Content content) throws IOException {
        Folder.Place place = folder.follow(name);
        Folder home = place.folder();
        String temporary = BEGIN + name + END;
        home.remove(temporary);
        try {
            writeTemporary(home, temporary, content);
            home.rename(temporary, place.name());
        } catch (IOException e) {
            home.remove(temporary);
            throw e;
        }
        home.sync();
    }

    private static void writeTemporary(Folder home, String temporary, Content content)
            throws IOException {
        try (Folder.Tail tail = home.tail(temporary)) {
            content.to(new TailStream(tail));
            tail.force();
        }
    }
}
