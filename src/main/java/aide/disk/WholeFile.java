package aide.disk;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A file that is replaced as a whole: at every moment it is the old one or the new one. */
final class WholeFile {

    private WholeFile() {}

    static void write(Folder folder, String name, byte[] bytes) throws IOException {
        Folder.Place place = folder.follow(name);
        Folder home = place.folder();
        String temporary = "." + name + ".new";
        home.remove(temporary);
        try {
            writeTemporary(home, temporary, bytes);
            home.rename(temporary, place.name());
        } catch (IOException e) {
            home.remove(temporary);
            throw e;
        }
        home.sync();
    }

    private static void writeTemporary(Folder home, String temporary, byte[] bytes)
            throws IOException {
        try (Folder.Tail tail = home.tail(temporary)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                if (tail.write(left) <= 0) {
                    throw new IOException("the disk takes no more");
                }
            }
            tail.force();
        }
    }
}
