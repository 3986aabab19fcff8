package aide.disk;

import aide.study.Event;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * What is tortured: the program, or the program with a bug.
 *
 * @param name of the bug
 * @param disk what it makes of the disk
 * @param append how it saves events, and what it says of that
 * @param locks whether it minds another process
 */
record Subject(
        String name,
        UnaryOperator<Folder> disk,
        BiFunction<LearnerFolder, List<Event>, Optional<String>> append,
        boolean locks) {

    /** The program as it is. */
    static final Subject SOUND =
            new Subject("none", UnaryOperator.identity(), LearnerFolder::append, true);

    @Override
    public String toString() {
        return name;
    }

    static Subject onDisk(String name, UnaryOperator<Folder> disk) {
        return new Subject(name, disk, SOUND.append, true);
    }

    static Subject saving(
            String name, BiFunction<LearnerFolder, List<Event>, Optional<String>> append) {
        return new Subject(name, SOUND.disk, append, true);
    }

    static Subject withoutLock(String name) {
        return new Subject(name, SOUND.disk, SOUND.append, false);
    }
}
