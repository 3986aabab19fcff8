package aide.cli;

import aide.bank.Bank;
import aide.base.UserError;
import aide.disk.DrillFolder;
import aide.disk.DrillShelf;
import aide.disk.Holder;
import aide.disk.Machine;
import aide.drill.Classroom;
import aide.drill.Draw;
import aide.drill.Drill;
import aide.drill.SetUp;
import aide.screen.Preview;
import aide.study.PickOne;
import aide.study.Scope;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.List;
import java.util.concurrent.Callable;

/** Drills a class: one projector, no network, and every move on the disk before it is shown. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        name = "drill",
        sortOptions = false,
        description = {
            "Drill a class before a projector; the trainer enters its answers.",
            "Without --begin or --plain a screen opens on which everything can be changed."
        })
final class DrillCommand implements Callable<Integer> {

    private static final String LATEST = "";

    @Option(names = "--begin", description = "Begin at once, without the set-up screen.")
    private boolean begin;

    @Option(names = "--plain", description = "Plain lines, for a screen reader or a pipe.")
    private boolean plain;

    @Option(
            names = "--preview",
            description = "Print the questions with their answers, for the trainer's eyes alone.")
    private boolean preview;

    @Option(names = "--save", description = "Save the drill for later, and print its name.")
    private boolean save;

    @Option(
            names = "--resume",
            arity = "0..1",
            fallbackValue = LATEST,
            paramLabel = "NAME",
            description = "Go on with a drill that broke off, the last one or that of this name.")
    private @Nullable String resume;

    @Option(
            names = "--replay",
            paramLabel = "NAME",
            description = "Ask the very questions of another drill anew; NAME may be its file.")
    private @Nullable String replay;

    @Option(names = "--list", description = "Print the names of all drills, the oldest first.")
    private boolean list;

    @Mixin
    private DeckOption deck = new DeckOption();

    private final DrillOptions options = new DrillOptions();
    private final Outside outside;
    private final BankOption bank;
    private final LearnerOptions learner;

    private DrillCommand(Outside outside, BankOption bank, LearnerOptions learner) {
        this.outside = outside;
        this.bank = bank;
        this.learner = learner;
    }

    static CommandLine line(Outside outside, BankOption bank, LearnerOptions learner) {
        DrillCommand command = new DrillCommand(outside, bank, learner);
        CommandLine line = new CommandLine(command);
        command.options.addTo(line.getCommandSpec());
        return line;
    }

    @Override
    public Integer call() {
        DrillShelf shelf = DrillShelf.of(Home.of(learner.home(), outside));
        if (list) {
            shelf.names().forEach(outside::print);
            return Exit.OK;
        }
        Bank read = bank.read();
        if (resume != null) {
            return resumed(shelf, read, resume);
        }
        Classroom room = new Classroom(read, Drills.missed(shelf, read, outside));
        Scope scope = deck.over(Scope.ALL, deck.deck(bank, outside));
        SetUp setUp = options.over(SetUp.of(outside.seed()).withScope(scope), room);
        if (replay != null) {
            Drill before = Drills.beginning(shelf, replay, read, outside);
            return plain ? plainly(before, read) : onScreen(before, read);
        }
        if (preview) {
            Preview.lines(drawn(setUp, read), read).forEach(outside::print);
            outside.print("seed " + setUp.seed());
            return Exit.OK;
        }
        if (save) {
            return saved(Drill.begin(setUp, drawn(setUp, read)));
        }
        if (plain) {
            return plainly(Drill.begin(setUp, drawn(setUp, read)), read);
        }
        return begin
                ? onScreen(Drill.begin(setUp, drawn(setUp, read)), read)
                : wall().setUp(setUp, room);
    }

    private static List<PickOne> drawn(SetUp setUp, Bank read) {
        List<PickOne> items = Draw.of(setUp, read);
        if (items.isEmpty()) {
            throw new UserError("there is no such question to drill");
        }
        return items;
    }

    private DrillFolder folder() {
        Machine machine = outside.machine().get();
        Holder me = new Holder(
                outside.process().getAsLong(), machine.host(), outside.clock().get());
        return DrillFolder.open(Home.of(learner.home(), outside), me);
    }

    private OnProjector wall() {
        return OnProjector.of(outside, this::folder);
    }

    private int onScreen(Drill drill, Bank read) {
        return wall().begin(drill, read);
    }

    private int plainly(Drill drill, Bank read) {
        return DrillInLines.begin(outside, folder(), drill, read);
    }

    private int saved(Drill drill) {
        DrillFolder folder = folder();
        outside.print(folder.begin(drill, outside.clock().get()));
        return Drills.closed(folder, outside);
    }

    private int resumed(DrillShelf shelf, Bank read, String asked) {
        List<String> names = shelf.names();
        if (names.isEmpty()) {
            throw new UserError("there is no drill to go on with");
        }
        String name = asked.equals(LATEST) ? names.get(names.size() - 1) : asked;
        if (!names.contains(name)) {
            throw new UserError("there is no drill \"%s\"; --list names them".formatted(name));
        }
        return plain ? DrillInLines.goOn(outside, folder(), name, read) : wall().goOn(name, read);
    }
}
