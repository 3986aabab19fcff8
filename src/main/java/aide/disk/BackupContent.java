package aide.disk;

import aide.exchange.LearnerLine;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * What a backup holds: whose it is, then all lines of all journals byte for byte, understood or not.
 * It is read and written piece by piece, for it may be long.
 */
final class BackupContent implements WholeFile.Content {

    private static final int BUFFER_BYTES = 64 << 10;
    private static final byte[] LINE_END = {'\n'};

    private final Folder folder;
    private final List<String> journals;
    private final LearnerLine begin;
    private Extent extent = new Extent();

    private BackupContent(Folder folder, List<String> journals, LearnerLine begin) {
        this.folder = folder;
        this.journals = journals;
        this.begin = begin;
    }

    static BackupContent of(Folder folder, LearnerName learner) throws IOException {
        List<String> journals = JournalNames.in(folder.names());
        LineCount count = new LineCount();
        for (String name : journals) {
            try (InputStream in = folder.read(name)) {
                new Lines(new Extent(), count).read(in);
            }
        }
        return new BackupContent(folder, journals, new LearnerLine(learner.name(), count.lines));
    }

    private static final class LineCount implements Lines.Sink {

        private int lines;

        @Override
        public void line(long number, byte[] bytes, int from, int to) {
            lines++;
        }

        @Override
        public void tooLong(long number) {
            lines++;
        }
    }

    @Override
    public void to(OutputStream out) throws IOException {
        extent = new Extent();
        OutputStream packed = new Quick(out);
        add(packed, begin.line(), begin.line().length);
        for (String name : journals) {
            try (InputStream in = folder.read(name)) {
                copy(in, packed);
            }
        }
        packed.close();
    }

    /** How much it was before it was packed. */
    Extent.Size written() {
        return extent.size();
    }

    /** The next journal begins on a line of its own. */
    private void copy(InputStream in, OutputStream packed) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            add(packed, buffer, read);
        }
        if (!extent.endsWithLine()) {
            add(packed, LINE_END, LINE_END.length);
        }
    }

    private void add(OutputStream packed, byte[] bytes, int length) throws IOException {
        extent.add(bytes, 0, length);
        packed.write(bytes, 0, length);
    }

    /** Somebody waits for the end of the run: a little larger, and much sooner done. */
    private static final class Quick extends GZIPOutputStream {
        Quick(OutputStream out) throws IOException {
            super(out, BUFFER_BYTES);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
