package aide.disk;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;

/** A file of the simulated disk: what programs see of it, and what of that is on the disk. */
final class Inode {

    /** Small, so that a line of the journal lies on several. */
    private static final int SECTOR_BYTES = 64;

    private byte[] cache = {};
    private byte[] disk = {};
    private final BitSet dirty = new BitSet();

    /** What programs see. */
    byte[] cache() {
        return cache;
    }

    void append(byte[] bytes) {
        int from = cache.length;
        cache = Arrays.copyOf(cache, from + bytes.length);
        System.arraycopy(bytes, 0, cache, from, bytes.length);
        dirty.set(from / SECTOR_BYTES, sectors(cache.length));
    }

    void truncate(int bytes) {
        cache = Arrays.copyOf(cache, bytes);
        dirty.clear(sectors(bytes), Math.max(sectors(bytes), dirty.length()));
        dirty.set(bytes / SECTOR_BYTES, sectors(bytes));
    }

    void force() {
        disk = Arrays.copyOf(disk, cache.length);
        dirty.stream().forEach(this::flush);
        dirty.clear();
    }

    /**
     * Some of it is written. The rest counts as clean, so that no later force writes it; programs may
     * still see it or see again what is on the disk.
     */
    void failToForce(Random chance) {
        flushSome(chance);
        if (chance.nextBoolean()) {
            cache = Arrays.copyOf(disk, cache.length);
        }
    }

    /** Of what was not forced, any sectors are there and any are not. */
    void cutPower(Random chance) {
        flushSome(chance);
        cache = disk.clone();
    }

    private void flushSome(Random chance) {
        int known = disk.length;
        int least = Math.min(known, cache.length);
        int most = Math.max(known, cache.length);
        disk = Arrays.copyOf(disk, least + chance.nextInt(most - least + 1));
        dirty.stream().filter(sector -> chance.nextBoolean()).forEach(sector -> {
            flush(sector);
            spoil(Math.max(known, sector * SECTOR_BYTES), end(sector), chance);
        });
        dirty.clear();
    }

    private void flush(int sector) {
        int from = sector * SECTOR_BYTES;
        int end = Math.min(cache.length, end(sector));
        if (from < end) {
            System.arraycopy(cache, from, disk, from, end - from);
        }
    }

    private int end(int sector) {
        return Math.min(disk.length, (sector + 1) * SECTOR_BYTES);
    }

    /** Where nothing was promised before, one bit may be wrong. */
    private void spoil(int from, int end, Random chance) {
        if (from < end && chance.nextInt(4) == 0) {
            disk[from + chance.nextInt(end - from)] ^= (byte) (1 << chance.nextInt(8));
        }
    }

    private static int sectors(int bytes) {
        return (bytes + SECTOR_BYTES - 1) / SECTOR_BYTES;
    }
}
