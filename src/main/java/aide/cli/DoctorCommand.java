package aide.cli;

import aide.base.Count;
import aide.disk.Checkup;
import aide.disk.LearnerName;
import aide.disk.Learners;
import aide.disk.Machine;
import aide.disk.Newer;
import aide.disk.Repair;
import aide.disk.RuleBook;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Looks a learner's files over, and mends them if that is asked for. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        name = "doctor",
        description = "Look a learner's files over; with --repair, mend what can be mended.")
final class DoctorCommand implements Callable<Integer> {

    @Option(names = "--all", description = "Every learner of the home.")
    private boolean all;

    @Option(
            names = "--repair",
            description = "Mend what can be mended; before and after, say what. Nothing is thrown"
                    + " away: damaged lines are kept in aside/.")
    private boolean repair;

    private final Outside outside;
    private final BankOption bank;
    private final LearnerOptions options;

    DoctorCommand(Outside outside, BankOption bank, LearnerOptions options) {
        this.outside = outside;
        this.bank = bank;
        this.options = options;
    }

    @Override
    public Integer call() {
        Path home = Home.of(options.home(), outside);
        RuleBook rules = Learner.rules(bank.read());
        List<LearnerName> learners =
                all ? Learners.in(home) : List.of(new LearnerName(options.learner()));
        if (learners.isEmpty()) {
            outside.print("nobody has begun in " + home);
        }
        int exit = Exit.OK;
        for (LearnerName learner : learners) {
            exit = Math.max(exit, looked(home, learner, rules));
        }
        return exit;
    }

    /** The exit code for one learner. */
    private int looked(Path home, LearnerName learner, RuleBook rules) {
        outside.print("learner \"%s\"".formatted(learner));
        Optional<Checkup> checkup = checkup(home, learner, rules);
        if (checkup.isEmpty()) {
            say("has not begun");
            return Exit.OK;
        }
        tell(checkup.get());
        Optional<Newer> newer = checkup.get().newer();
        if (repair && newer.isPresent()) {
            outside.tell("aide: " + newer.get().refusal(learner));
            return Exit.USAGE;
        }
        int problems = repair && !checkup.get().plans().isEmpty()
                ? repaired(home, learner, rules)
                : checkup.get().problems().size();
        return problems == 0 ? Exit.OK : Exit.PROBLEMS;
    }

    /** How many problems are left, after what can be mended was mended. */
    private int repaired(Path home, LearnerName learner, RuleBook rules) {
        boolean done = repair(home, learner, rules);
        Checkup after = checkup(home, learner, rules).orElseThrow();
        after.problems().forEach(each -> say(each.toString()));
        tellCount(after, "left");
        return after.problems().size() + (done ? 0 : 1);
    }

    private Optional<Checkup> checkup(Path home, LearnerName learner, RuleBook rules) {
        return Checkup.of(home, learner, rules, outside.clock().get());
    }

    private void tell(Checkup checkup) {
        checkup.notes().forEach(this::say);
        checkup.newer().map(Newer::told).ifPresent(this::say);
        checkup.problems().forEach(each -> say(each.toString()));
        tellCount(checkup, "found");
        if (!repair && !checkup.plans().isEmpty()) {
            say("--repair would");
            checkup.plans().forEach(each -> say("  " + each));
        }
    }

    private void tellCount(Checkup checkup, String found) {
        int problems = checkup.problems().size();
        say(problems == 0 ? "all is well" : new Count(problems, "problem") + " " + found);
    }

    private boolean repair(Path home, LearnerName learner, RuleBook rules) {
        Machine machine = outside.machine().get();
        return Repair.of(
                home,
                learner,
                machine.device(),
                Learner.holder(machine, outside),
                rules,
                this::say);
    }

    private void say(String line) {
        outside.print("  " + line);
        outside.out().flush();
    }
}
