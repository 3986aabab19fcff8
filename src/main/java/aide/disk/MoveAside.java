package aide.disk;

import aide.base.Count;
import aide.exchange.EventJson;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Takes damaged lines out of a journal; the others stay byte for byte. First the whole old file is
 * written to another place and read back, then the new one takes its place in one step.
 *
 * @param kept what the old file is called there
 */
record MoveAside(String file, long lines, String kept) implements Remedy {

    static final String FOLDER = "aside";

    /** Under a name that is not there yet. */
    static MoveAside planned(Folder folder, String file, long lines, String moment)
            throws IOException {
        Optional<Folder> aside = folder.find(FOLDER);
        List<String> there = aside.isPresent() ? aside.get().names() : List.of();
        String kept = moment + "-" + file;
        for (int i = 2; there.contains(kept); i++) {
            kept = moment + "." + i + "-" + file;
        }
        return new MoveAside(file, lines, kept);
    }

    @Override
    public String plan() {
        return "move %s of %s aside; all of the old file is kept as %s/%s"
                .formatted(new Count(lines, "damaged line"), file, FOLDER, kept);
    }

    @Override
    public String carryOut(Folder folder, String device) throws IOException {
        keep(folder, folder.make(FOLDER));
        BitSet damaged = damaged(folder);
        WholeFile.write(folder, file, out -> {
            try (InputStream in = folder.read(file)) {
                new WithoutLines(damaged, out).copy(in);
            }
        });
        return "moved %s of %s aside; all of the old file is in %s/%s"
                .formatted(new Count(lines, "damaged line"), file, FOLDER, kept);
    }

    private void keep(Folder folder, Folder aside) throws IOException {
        WholeFile.write(aside, kept, out -> {
            try (InputStream in = folder.read(file)) {
                in.transferTo(out);
            }
        });
        if (!size(folder, file).equals(size(aside, kept))) {
            throw new IOException("the old file was not read back as it is");
        }
    }

    private static Extent.Size size(Folder folder, String file) throws IOException {
        Extent extent = new Extent();
        try (InputStream in = folder.read(file)) {
            extent.addAll(in);
        }
        return extent.size();
    }

    private BitSet damaged(Folder folder) throws IOException {
        Damaged damaged = new Damaged(new BitSet());
        try (InputStream in = folder.read(file)) {
            new Lines(new Extent(), damaged).read(in);
        }
        return damaged.numbers;
    }

    private record Damaged(BitSet numbers) implements Lines.Sink {

        @Override
        public void line(long number, byte[] bytes, int from, int to) {
            EventJson.read(bytes, from, to)
                    .match(event -> {}, begin -> {}, newer -> {}, what -> tooLong(number));
        }

        @Override
        public void tooLong(long number) {
            numbers.set((int) number);
        }
    }
}
