package aide.cli;

import aide.bank.Bank;
import aide.disk.DrillFolder;
import aide.drill.Drill;
import aide.drill.Run;
import aide.screen.PlainDrill;
import aide.screen.PlainDrill.Reply;

import java.util.List;
import java.util.Optional;

/** Runs a drill as plain lines, for a screen reader or a pipe. */
final class DrillInLines {

    private final Outside outside;
    private final DrillFolder folder;

    private DrillInLines(Outside outside, DrillFolder folder) {
        this.outside = outside;
        this.folder = folder;
    }

    static int begin(Outside outside, DrillFolder folder, Drill drill, Bank bank) {
        return new DrillInLines(outside, folder).run(() -> {
            outside.print("drill " + folder.begin(drill, outside.clock().get()));
            return PlainDrill.begin(Run.begin(drill), bank);
        });
    }

    static int goOn(Outside outside, DrillFolder folder, String name, Bank bank) {
        return new DrillInLines(outside, folder).run(() -> {
            Run run = Drills.resumed(folder, name, bank, outside);
            outside.print("drill " + name);
            return PlainDrill.begin(run, bank);
        });
    }

    /** What the first lines are. */
    private interface First {
        Reply reply();
    }

    private int run(First first) {
        try {
            run(first.reply());
        } catch (RuntimeException | Error e) {
            folder.close();
            throw e;
        }
        return Drills.closed(folder, outside);
    }

    private void run(Reply first) {
        InputLines lines = new InputLines(outside.in());
        Reply reply = first;
        tell(reply);
        while (!reply.next().over()) {
            Optional<String> line = lines.next();
            if (line.isEmpty()) {
                return;
            }
            reply = reply.next().on(line.get(), outside.clock().get());
            tell(reply);
        }
    }

    /** A move is on the disk before anybody is told; how that went is told in a line. */
    private void tell(Reply reply) {
        Optional<String> saved = reply.made()
                .map(made -> folder.append(made).map(why -> "! " + why).orElse("saved"));
        print(saved.map(List::of).orElse(List.of()));
        print(reply.lines());
        outside.flush();
    }

    private void print(List<String> lines) {
        lines.forEach(outside::print);
    }
}
