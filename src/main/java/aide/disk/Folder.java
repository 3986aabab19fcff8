package aide.disk;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;

/** The few things ever done to a learner's files, so that a test can do them badly. */
interface Folder {

    /** The names of all its plain files, sorted. */
    List<String> names() throws IOException;

    /** A folder in it, if there is one of that name. */
    Optional<Folder> find(String name) throws IOException;

    /** A folder in it, which is made where it is missing, for its owner only. */
    Folder make(String name) throws IOException;

    /** How many bytes a file has. */
    long size(String name) throws IOException;

    InputStream read(String name) throws IOException;

    /** Opens a file for writing at its end; one that is not there is made, for its owner only. */
    Tail tail(String name) throws IOException;

    /** Where a file really lies, when its name is a link to another. */
    Place follow(String name) throws IOException;

    /** Gives a file another name, in one step, in the place of whatever bore that name. */
    void rename(String from, String to) throws IOException;

    /** Removes a file, if there is one. */
    void remove(String name) throws IOException;

    /** Forces to the disk which files there are, and how they are named. */
    void sync() throws IOException;

    /** A file by its folder and name. */
    record Place(Folder folder, String name) {}

    /** The end of one file. */
    interface Tail extends Closeable {

        long size() throws IOException;

        /** Writes at the end; how many bytes of these it took. */
        int write(ByteBuffer bytes) throws IOException;

        /** Forces everything written to the disk. */
        void force() throws IOException;

        void truncate(long bytes) throws IOException;
    }
}
