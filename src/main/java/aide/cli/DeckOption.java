package aide.cli;

import aide.bank.Bank;
import aide.base.Problem;
import aide.base.ProblemException;
import aide.base.UserError;
import aide.disk.DeckFile;
import aide.exchange.Deck;
import aide.study.Scope;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A deck that a command is about. */
final class DeckOption {

    @Option(
            names = "--deck",
            paramLabel = "FILE",
            description = "Only the questions of a deck, as aide results --deck writes it.")
    private @Nullable Path file;

    /**
     * The deck, where one was named; what of it is not in the bank is told.
     *
     * @throws UserError when it cannot be read, or nothing of it is in the bank
     */
    Optional<Deck> deck(BankOption bank, Outside outside) {
        return Optional.ofNullable(file)
                .map(path -> read(new DeckFile(path), bank.read(), outside));
    }

    /** The scope, of the deck's questions alone where there is one. */
    Scope over(Scope scope, Optional<Deck> deck) {
        return deck.map(some -> scope.withOnly(Set.copyOf(some.questions()))).orElse(scope);
    }

    private static Deck read(DeckFile file, Bank bank, Outside outside) {
        List<Problem> problems = new ArrayList<>();
        try {
            Optional<Deck> deck = Deck.read(file.name(), file.text(), bank, problems::add);
            Learner.tell(problems, outside);
            return deck.filter(some -> !some.questions().isEmpty())
                    .orElseThrow(() -> new UserError(
                            "the deck %s has no question of this bank".formatted(file.path())));
        } catch (ProblemException e) {
            throw new UserError(e.problem().toString());
        }
    }
}
