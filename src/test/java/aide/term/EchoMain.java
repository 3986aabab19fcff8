package aide.term;

import aide.base.UserError;
import aide.screen.Message;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The echo as a program of its own, for tests in a pseudo-terminal. */
final class EchoMain {

    private EchoMain() {}

    public static void main(String[] args) throws IOException {
        Start start = Start.begin(variable("TERM"), System.in, System.out);
        if (args.length > 0) {
            System.out.println("nothing to show");
            return;
        }
        try {
            Loop.run(
                    start.terminal("aide study --plain"),
                    Theme.of("auto", variable("NO_COLOR")),
                    any -> Theme.NONE,
                    Echo.SILENT,
                    events -> Optional.empty(),
                    errand -> new Message.Failed(errand, "nobody goes"),
                    OffsetDateTime::now,
                    () -> {});
        } catch (UserError e) {
            System.err.println("aide: " + e.getMessage());
            System.exit(2);
        }
        System.out.println("bye");
    }

    private static String variable(String name) {
        return System.getenv().getOrDefault(name, "");
    }
}
