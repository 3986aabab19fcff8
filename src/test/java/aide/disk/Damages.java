package aide.disk;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Everything that may befall a journal while it lies on a disk, once at every place. */
final class Damages {

    private final byte[] journal;

    Damages(byte[] journal) {
        this.journal = journal;
    }

    /** A journal that something befell. */
    static final class Damage {

        private final String what;
        private final byte[] journal;

        Damage(String what, byte[] journal) {
            this.what = what;
            this.journal = journal;
        }

        String what() {
            return what;
        }

        byte[] journal() {
            return journal;
        }
    }

    static Stream<Damage> everyHundredth(Stream<Damage> damages) {
        List<Damage> all = damages.toList();
        return IntStream.range(0, all.size() / 100).mapToObj(i -> all.get(i * 100));
    }

    Stream<Damage> cuts() {
        return IntStream.rangeClosed(0, journal.length)
                .mapToObj(i -> new Damage("cut at " + i, Arrays.copyOf(journal, i)));
    }

    Stream<Damage> heads() {
        return IntStream.range(1, journal.length)
                .mapToObj(i -> new Damage(
                        "head lost to " + i, Arrays.copyOfRange(journal, i, journal.length)));
    }

    Stream<Damage> bits() {
        return IntStream.range(0, journal.length * 8).mapToObj(bit -> {
            byte[] flipped = journal.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            return new Damage("flipped bit " + bit, flipped);
        });
    }

    /** Sectors and blocks of every usual size, also such as one that the file only ends in. */
    Stream<Damage> sectors() {
        return IntStream.of(16, 64, 512, 4096).boxed().flatMap(this::sectors);
    }

    private Stream<Damage> sectors(int bytes) {
        return IntStream.rangeClosed(0, journal.length / bytes).boxed().flatMap(sector -> {
            int from = sector * bytes;
            int to = Math.min(journal.length, from + bytes);
            byte[] zeroed = journal.clone();
            Arrays.fill(zeroed, from, to, (byte) 0);
            byte[] elsewhere = journal.clone();
            System.arraycopy(journal, 0, elsewhere, from, to - from);
            return Stream.of(
                    new Damage("zeroed %d from %d".formatted(bytes, from), zeroed),
                    new Damage("first %d again at %d".formatted(bytes, from), elsewhere));
        });
    }

    Stream<Damage> bytes() {
        return IntStream.range(0, journal.length)
                .boxed()
                .flatMap(i -> Stream.of(
                        new Damage("without byte " + i, joined(i, "", i + 1)),
                        new Damage("twice byte " + i, joined(i + 1, "", i)),
                        new Damage("line feed before byte " + i, joined(i, "\n", i)),
                        new Damage("no UTF-8 before byte " + i, joined(i, "\u00C3(", i))));
    }

    /** What programs do that know no journal. */
    Stream<Damage> byOtherPrograms() {
        String text = new String(journal, StandardCharsets.UTF_8);
        return Stream.of(
                new Damage("CRLF", bytes(text.replace("\n", "\r\n"))),
                new Damage("BOM", bytes("\uFEFF" + text)),
                new Damage("BOM, CRLF", bytes("\uFEFF" + text.replace("\n", "\r\n"))),
                new Damage("CR", bytes(text.replace("\n", "\r"))),
                new Damage("UTF-16", text.getBytes(StandardCharsets.UTF_16)),
                new Damage("Latin-1", text.getBytes(StandardCharsets.ISO_8859_1)),
                new Damage("pretty", bytes(text.replace(",\"", ",\n  \""))),
                new Damage("spaced", bytes(text.replace("\":", "\": "))),
                new Damage("upper case", bytes(text.replace("\"crc\":\"", "\"crc\":\"A"))),
                new Damage("a merge's marks", bytes("<<<<<<< HEAD\n" + text + "=======\n" + text)),
                new Damage("a longer tail", Arrays.copyOf(journal, journal.length + 4096)),
                new Damage("a huge line", joined(0, "x".repeat(10 << 20) + "\n", 0)),
                new Damage("a huge last line", bytes(text + "x".repeat(10 << 20))));
    }

    /** The journal up to a byte, and from a byte on, with some bytes between. */
    private byte[] joined(int to, String between, int from) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(journal, 0, to);
        joined.writeBytes(between.getBytes(StandardCharsets.ISO_8859_1));
        joined.write(journal, from, journal.length - from);
        return joined.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
