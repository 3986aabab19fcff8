package aide.cli;

import aide.bank.Bank;
import aide.base.UserError;
import aide.disk.DrillFolder;
import aide.disk.DrillShelf;
import aide.drill.Drill;
import aide.drill.Run;
import aide.drill.Run.Made;
import aide.exchange.DrillLines;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What commands do with the drills of a home. */
final class Drills {

    private Drills() {}

    /** What each class missed when it was last drilled, by its title. */
    static Map<String, Set<String>> missed(DrillShelf shelf, Bank bank, Outside outside) {
        Map<String, Set<String>> missed = new HashMap<>();
        for (String name : shelf.names()) {
            old(shelf, name, bank, outside)
                    .map(Run::drill)
                    .filter(drill ->
                            drill.turns().stream().anyMatch(turn -> turn.share().isPresent()))
                    .ifPresent(drill -> missed.put(drill.setUp().title(), ids(drill)));
        }
        return missed;
    }

    /** An old drill that cannot be read is told, and in the way of no new one. */
    private static Optional<Run> old(DrillShelf shelf, String name, Bank bank, Outside outside) {
        try {
            return shelf.read(name, bank).run();
        } catch (UserError e) {
            tell(List.of(String.valueOf(e.getMessage())), outside);
            return Optional.empty();
        }
    }

    private static Set<String> ids(Drill drill) {
        return drill.missed().stream()
                .map(item -> item.question().id())
                .collect(Collectors.toSet());
    }

    /** A drill before its first move. */
    static Drill beginning(DrillShelf shelf, String name, Bank bank, Outside outside) {
        DrillLines lines = shelf.read(name, bank);
        tell(lines, outside);
        return lines.begin().orElseThrow(() -> lost(name));
    }

    /** A drill as it stands. */
    static Run standing(DrillLines lines, String name, Outside outside) {
        tell(lines, outside);
        return lines.run().orElseThrow(() -> lost(name));
    }

    private static UserError lost(String name) {
        return new UserError("the drill \"%s\" has lost its beginning".formatted(name));
    }

    /** A drill to go on with: its time stood still since it broke off, and that is written down. */
    static Run resumed(DrillFolder folder, String name, Bank bank, Outside outside) {
        Run run = standing(folder.goOn(name, bank), name, outside);
        Optional<Made> pause = run.pause();
        pause.flatMap(folder::append).ifPresent(why -> tell(List.of(why), outside));
        return pause.map(run::on).orElse(run);
    }

    private static void tell(DrillLines lines, Outside outside) {
        Learner.tell(lines.problems(), outside);
    }

    /** Closes the drills; the exit code. */
    static int closed(DrillFolder folder, Outside outside) {
        List<String> lost = folder.close();
        tell(lost, outside);
        return lost.isEmpty() ? Exit.OK : Exit.PROBLEMS;
    }

    private static void tell(List<String> lost, Outside outside) {
        lost.forEach(line -> outside.tell("aide: " + line));
    }
}
