package aide.disk;

import aide.bank.Bank;
import aide.base.Count;
import aide.base.UserError;
import aide.drill.Drill;
import aide.drill.Run.Made;
import aide.exchange.DrillJson;
import aide.exchange.DrillLines;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** The drills of a home to be written, which are this process's alone from opening to closing. */
public final class DrillFolder {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final DrillShelf shelf;
    private final Folder folder;
    private final Lock lock;
    private Optional<Segments> segments = Optional.empty();

    private DrillFolder(DrillShelf shelf, Folder folder, Lock lock) {
        this.shelf = shelf;
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Opens {@code home/drills}, which is made where it is missing.
     *
     * @throws UserError when a drill goes on in it already, or it cannot be read
     */
    public static DrillFolder open(Path home, Holder me) {
        DrillShelf shelf = DrillShelf.of(home);
        Lock.Kept kept = new Lock.Kept("a drill of this home", "end it, or use another --home");
        try {
            RealFolder folder = RealFolder.at(shelf.path());
            return new DrillFolder(shelf, folder, Lock.take(shelf.path(), kept, me));
        } catch (IOException e) {
            throw new UserError("cannot open the drills in %s: %s; --home names another place"
                    .formatted(shelf.path(), Reason.of(e)));
        }
    }

    public DrillShelf shelf() {
        return shelf;
    }

    /**
     * Begins a drill, whose file is on the disk when this returns.
     *
     * @return its name
     * @throws UserError when it cannot be written: what cannot be gone on with should not begin
     */
    public String begin(Drill drill, OffsetDateTime at) {
        String name = free(NAME.format(at));
        Segments file = new Segments(folder, DrillShelf.files(name), new TreeMap<>());
        file.append(DrillJson.begin(drill, at)).ifPresent(why -> {
            throw new UserError("the drill cannot be saved: " + why);
        });
        segments = Optional.of(file);
        return name;
    }

    private String free(String wished) {
        List<String> taken = shelf.names();
        String name = wished;
        for (int i = 2; taken.contains(name); i++) {
            name = "%s-%02d".formatted(wished, i);
        }
        return name;
    }

    /**
     * Reads a drill of this home, to go on with it.
     *
     * @throws UserError when it cannot be read
     */
    public DrillLines goOn(String name, Bank bank) {
        TreeMap<String, Extent> extents = new TreeMap<>();
        DrillLines lines = shelf.read(name, bank, extents);
        segments = Optional.of(new Segments(folder, DrillShelf.files(name), extents));
        return lines;
    }

    /**
     * Writes a move down, and all that could not be written before.
     *
     * @return why it is not saved, in words for the trainer; empty when it is
     */
    public Optional<String> append(Made made) {
        return segments.orElseThrow()
                .append(List.of(DrillJson.line(made)))
                .map(why ->
                        "not saved: %s; kept in memory, written with the next move".formatted(why));
    }

    /**
     * Saves what is left; then others may have the drills.
     *
     * @return what could not be saved, in words for the trainer
     */
    public List<String> close() {
        List<String> lost = new ArrayList<>();
        segments.ifPresent(file -> {
            file.save()
                    .ifPresent(why -> lost.add("%s of the drill could not be saved: %s"
                            .formatted(new Count(file.unsaved(), "move"), why)));
            file.close().ifPresent(why -> lost.add("the drill was not closed: " + why));
        });
        try {
            lock.release();
        } catch (IOException e) {
            lost.add("the lock was not given back: " + Reason.of(e));
        }
        return lost;
    }
}
