package aide.disk;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;

/** An order of files that hangs on nothing but what is in them. */
record MergeOrder(HandedFile file, String crc) {

    static List<HandedFile> of(List<HandedFile> files) {
        return files.stream()
                .map(MergeOrder::of)
                .sorted(Comparator.comparing(MergeOrder::crc))
                .map(MergeOrder::file)
                .toList();
    }

    /** One that breaks off is told when its events are read. */
    private static MergeOrder of(HandedFile file) {
        Extent extent = new Extent();
        try (InputStream in = file.openWhole()) {
            extent.addAll(in);
        } catch (IOException e) {
            return new MergeOrder(file, extent.size().crc());
        }
        return new MergeOrder(file, extent.size().crc());
    }
}
