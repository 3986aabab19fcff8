package aide.bench;

import aide.bank.Bank;
import aide.bank.BankReader;
import aide.disk.BankFolder;

import java.nio.file.Path;

/** The bank that is shipped. */
final class Shipped {

    private Shipped() {}

    static Bank bank() {
        return BankReader.read(BankFolder.read(Path.of("questions"), problem -> {
                    throw new IllegalStateException(problem.toString());
                }))
                .bank()
                .orElseThrow();
    }
}
