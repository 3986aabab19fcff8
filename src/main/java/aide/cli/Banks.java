package aide.cli;

import aide.bank.Bank;
import aide.bank.BankReader;
import aide.bank.Reading;
import aide.base.Problem;
import aide.disk.BankFolder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/** Reads the bank that was named, or else the one that is shipped. */
final class Banks {

    private Banks() {}

    /**
     * A sound bank.
     *
     * @throws BankProblems with every problem of one that is not
     */
    static Bank read(Optional<Path> folder) {
        return folder.isPresent() ? read(folder.get()) : PackedBank.read();
    }

    /** The bank of that folder, or the shipped one, yet to be read. */
    record Wished(Optional<Path> folder) implements Callable<Bank> {

        @Override
        public Bank call() {
            return read(folder);
        }
    }

    private static Bank read(Path folder) {
        List<Problem> problems = new ArrayList<>();
        Reading reading = BankReader.read(BankFolder.read(folder, problems::add));
        problems.addAll(besides(problems, reading.problems()));
        return reading.bank()
                .filter(bank -> problems.isEmpty())
                .orElseThrow(() -> new BankProblems(problems));
    }

    /** A file that could not be read is told once, with the reason. */
    private static List<Problem> besides(List<Problem> told, List<Problem> more) {
        Set<String> places = told.stream().map(Problem::place).collect(Collectors.toSet());
        return more.stream()
                .filter(problem -> !places.contains(problem.place().replaceFirst("/$", "")))
                .toList();
    }
}
