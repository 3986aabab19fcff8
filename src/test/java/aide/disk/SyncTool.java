package aide.disk;

import java.util.List;
import java.util.Random;

/**
 * A program that copies a learner's files between two machines whenever it likes: late, in part, or
 * an old state over a newer one, of which it keeps a copy.
 */
final class SyncTool {

    /** What the tools of the trade call the copy of a file that changed at both ends. */
    private static final List<String> COPIES = List.of(
            "%s (Anna's conflicted copy 2026-11-22)%s",
            "%s.sync-conflict-20261122-071000-ABCDEFG%s",
            "%s (conflicted copy 2026-11-22 071000)%s",
            "%s-DESKTOP-4711%s",
            "%s (1)%s",
            "%s_conflict-20261122-071000%s");

    private final Random chance;

    SyncTool(Random chance) {
        this.chance = chance;
    }

    /** Some of the files; the newest of a journal is the longest. */
    void copy(MemoryFolder from, MemoryFolder to) {
        for (String name : List.copyOf(from.names())) {
            if (chance.nextBoolean()) {
                copy(name, from.file(name), to);
            }
        }
    }

    /** Everything, so that both folders hold the same events. */
    void copyAll(MemoryFolder from, MemoryFolder to) {
        List.copyOf(from.names()).forEach(name -> copy(name, from.file(name), to));
    }

    private void copy(String name, byte[] file, MemoryFolder to) {
        boolean journal = name.startsWith("journal");
        boolean longer = file.length > to.file(name).length;
        if (!journal || longer) {
            to.write(name, file);
        }
        if (chance.nextInt(8) == 0) {
            to.write(conflict(name), file);
        }
    }

    private String conflict(String name) {
        int dot = name.lastIndexOf('.');
        return COPIES.get(chance.nextInt(COPIES.size()))
                .formatted(name.substring(0, dot), name.substring(dot));
    }
}
