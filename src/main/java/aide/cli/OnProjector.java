package aide.cli;

import aide.bank.Bank;
import aide.base.UserError;
import aide.disk.DrillFolder;
import aide.drill.Classroom;
import aide.drill.Drill;
import aide.drill.Run;
import aide.drill.SetUp;
import aide.screen.DrillStart;
import aide.screen.Errand;
import aide.screen.Errand.Begin;
import aide.screen.Errand.Note;
import aide.screen.Message;
import aide.screen.Screen;
import aide.term.Envoy;
import aide.term.Loop;
import aide.term.Start;
import aide.term.Theme;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Runs a drill on the terminal's screen, for a class to see. */
final class OnProjector {

    private static final String PLAIN = "aide drill --plain";

    private final Outside outside;
    private final Start start;
    private final Supplier<DrillFolder> opened;

    private OnProjector(Outside outside, Start start, Supplier<DrillFolder> opened) {
        this.outside = outside;
        this.start = start;
        this.opened = opened;
    }

    /** A projector for the drills of a folder, which is opened when the terminal will do. */
    static OnProjector of(Outside outside, Supplier<DrillFolder> opened) {
        Start start = Start.begin(outside.variable("TERM"), outside.in(), outside.screen());
        return new OnProjector(outside, start, opened);
    }

    /** First the set-up. */
    int setUp(SetUp setUp, Classroom room) {
        return run(notes -> DrillStart.setUp(setUp, room));
    }

    /** At once the first question. */
    int begin(Drill drill, Bank bank) {
        return run(notes -> {
            notes.begin(drill);
            return DrillStart.of(Run.begin(drill), bank, outside.clock().get());
        });
    }

    /** The question at which a drill broke off. */
    int goOn(String name, Bank bank) {
        return run(notes ->
                DrillStart.of(notes.resumed(name, bank), bank, outside.clock().get()));
    }

    /** Makes the screen to begin with. */
    private interface First {
        Screen screen(Notes notes);
    }

    private int run(First first) {
        start.terminal(PLAIN);
        DrillFolder folder = opened.get();
        Notes notes = new Notes(outside, folder);
        try {
            Loop.run(
                    start.terminal(PLAIN),
                    theme(),
                    any -> theme(),
                    first.screen(notes),
                    events -> Optional.empty(),
                    notes,
                    outside.clock(),
                    () -> {});
        } catch (IOException e) {
            folder.close();
            throw new UserError("the terminal is gone: " + e.getMessage());
        } catch (RuntimeException | Error e) {
            folder.close();
            throw e;
        }
        notes.name()
                .ifPresent(name -> outside.print("drill " + name
                        + "; aide drill --resume goes on with it, aide results tells what"
                        + " came of it"));
        return Drills.closed(folder, outside);
    }

    /** The strongest contrast wherever colour is wished for at all: it is read from the last row. */
    private Theme theme() {
        return outside.variable("NO_COLOR").isEmpty() ? Theme.HIGH_CONTRAST : Theme.NONE;
    }

    /** Writes down what a drill leads to. */
    private static final class Notes implements Envoy {

        private final Outside outside;
        private final DrillFolder folder;
        private Optional<String> name = Optional.empty();

        Notes(Outside outside, DrillFolder folder) {
            this.outside = outside;
            this.folder = folder;
        }

        Optional<String> name() {
            return name;
        }

        String begin(Drill drill) {
            String begun = folder.begin(drill, outside.clock().get());
            name = Optional.of(begun);
            return begun;
        }

        Run resumed(String drill, Bank bank) {
            name = Optional.of(drill);
            return Drills.resumed(folder, drill, bank, outside);
        }

        @Override
        public Message run(Errand errand) {
            return errand.match(
                    () -> nobody(errand),
                    source -> nobody(errand),
                    preferences -> nobody(errand),
                    drill -> drill instanceof Begin begin ? begun(begin) : noted((Note) drill));
        }

        private Message begun(Begin errand) {
            try {
                return new Message.Begun(begin(errand.drill()));
            } catch (UserError e) {
                return new Message.Failed(errand, String.valueOf(e.getMessage()));
            }
        }

        private Message noted(Note note) {
            return folder.append(note.made())
                    .<Message>map(Message.Unsaved::new)
                    .orElseGet(Message.Noted::new);
        }

        private static Message nobody(Errand errand) {
            return new Message.Failed(errand, "a drill has no such errand");
        }
    }
}
