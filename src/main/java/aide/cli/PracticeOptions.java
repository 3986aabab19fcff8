package aide.cli;

import aide.base.UserError;
import aide.study.Practice;
import aide.study.Trait;

import picocli.CommandLine.Option;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What to practise beyond what is due, by default without a word to the schedule. */
final class PracticeOptions {

    @Option(
            names = "--cram",
            description = "Everything, due or not, the most forgotten first; for practice.")
    private boolean cram;

    @Option(
            names = "--missed",
            description = "What was missed when it was last asked; for practice.")
    private boolean missed;

    @Option(names = "--leeches", description = "What keeps being forgotten; for practice.")
    private boolean leeches;

    @Option(
            names = "--sure-but-wrong",
            description = "What was missed by somebody who was sure; for practice.")
    private boolean mistaken;

    @Option(names = "--unseen", description = "What was never asked; for practice.")
    private boolean unseen;

    @Option(
            names = "--count-them",
            description = "Practice leaves the schedule alone; let it count after all.")
    private boolean counts;

    /** Empty for an ordinary sitting. */
    Optional<Practice> practice() {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        add(missed, Trait.MISSED, traits);
        add(mistaken, Trait.SURE_BUT_WRONG, traits);
        add(leeches, Trait.LEECH, traits);
        add(unseen, Trait.UNSEEN, traits);
        if (cram || !traits.isEmpty()) {
            return Optional.of(new Practice(traits, counts));
        }
        if (counts) {
            throw new UserError(
                    "--count-them goes with --cram, --missed, --leeches, --sure-but-wrong or --unseen;"
                            + " without them every answer counts");
        }
        return Optional.empty();
    }

    private static void add(boolean given, Trait trait, Set<Trait> traits) {
        if (given) {
            traits.add(trait);
        }
    }
}
