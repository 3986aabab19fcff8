package aide.cli;

import java.util.List;
import java.util.Locale;

/** Where the program starts and ends. */
public final class Main {

    private Main() {}

    /**
     * English is spoken here whatever the system speaks, with its digits and small letters: that of a
     * country whose digits Java's formatter knows without looking them up, at the first colour.
     */
    public static void main(String[] args) {
        Locale.setDefault(Locale.US);
        Outside world = World.outside();
        int exit = run(world, args);
        world.out().flush();
        world.err().flush();
        System.exit(exit);
    }

    /** Runs a command and tells in one line what kept it from being carried out. */
    static int run(Outside outside, String... args) {
        try {
            return dispatch(outside, List.of(args));
        } catch (RuntimeException | Error e) {
            return Failure.told(e, outside);
        }
    }

    /**
     * The ways that everybody goes every day start without the library that reads commands: loading
     * it costs more than the rest of the way to the first frame.
     */
    private static int dispatch(Outside outside, List<String> args) {
        if (args.isEmpty()) {
            return OnScreen.of(outside, Request.DEFAULT).home();
        }
        if (args.equals(List.of("study"))) {
            return OnScreen.of(outside, Request.DEFAULT).study();
        }
        if (args.equals(List.of("rehearse"))) {
            return Rehearse.run(outside);
        }
        if (args.size() == 2 && args.get(0).equals("pack")) {
            return Pack.run(outside, args.get(1));
        }
        return Commands.run(outside, args);
    }
}
