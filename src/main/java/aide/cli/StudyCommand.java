package aide.cli;

import aide.base.UserError;
import aide.exchange.Deck;
import aide.study.Limits;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

/** Studies, without the home screen before it. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        name = "study",
        description = "Study what is due, then what is new; or practise more.")
final class StudyCommand implements Callable<Integer> {

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most N questions; else as many as the setting sitting says.")
    private @Nullable Integer limit;

    @Option(
            names = "--new",
            paramLabel = "N",
            description = "At most N new questions a day; else as the setting new-a-day says.")
    private @Nullable Integer fresh;

    @Option(names = "--fresh", description = "Begin anew, even where a sitting of today broke off.")
    private boolean anew;

    @Option(names = "--plain", description = "Plain lines, for a screen reader or a pipe.")
    private boolean plain;

    @Mixin
    private ScopeOptions scope;

    @Mixin
    private DeckOption deck = new DeckOption();

    @Mixin
    private PracticeOptions practice = new PracticeOptions();

    @Mixin
    private SourcesOption sources = new SourcesOption();

    private final Outside outside;
    private final BankOption bank;
    private final LearnerOptions learner;

    StudyCommand(Outside outside, BankOption bank, LearnerOptions learner) {
        this.outside = outside;
        this.bank = bank;
        this.scope = new ScopeOptions(bank);
        this.learner = learner;
    }

    @Override
    public Integer call() {
        Optional<Deck> homework = deck.deck(bank, outside);
        Request asked = learner.request(bank)
                .with(limits(homework))
                .with(deck.over(scope.scope(), homework))
                .withPractice(practice.practice())
                .with(sources.documents());
        Request request = anew ? asked.anew() : asked;
        return plain
                ? InPlainLines.study(outside, request)
                : OnScreen.of(outside, request).study();
    }

    /** Homework is not put off to other days because it is much. */
    private WishedLimits limits(Optional<Deck> homework) {
        WishedLimits wished =
                new WishedLimits(count("--new", fresh, 0), count("--limit", limit, 1));
        return homework.isPresent() ? wished.orUpTo(Limits.MOST) : wished;
    }

    private static OptionalInt count(String option, @Nullable Integer count, int least) {
        if (count == null) {
            return OptionalInt.empty();
        }
        if (count < least || count > Limits.MOST) {
            throw new UserError(
                    "%s is %d, expected %d to %d".formatted(option, count, least, Limits.MOST));
        }
        return OptionalInt.of(count);
    }
}
