package aide.sheet;

import aide.bank.Bank;
import aide.bank.BankReader;
import aide.disk.BankFolder;
import aide.study.Scope;

import java.nio.file.Path;
import java.util.EnumSet;

/** The banks that worksheets are made of in tests. */
final class Banks {

    static final Bank SHIPPED = read(Path.of("questions"));

    static final Bank SMALL = read(Path.of("src", "test", "resources", "bank", "sound"));

    private Banks() {}

    /** Of everything there is. */
    static Worksheet sheet(Bank bank, int versions, int questions, long seed) {
        return Worksheet.of(blueprint(versions, questions, seed), bank);
    }

    static Blueprint blueprint(int versions, int questions, long seed) {
        return new Blueprint(
                "Ports & <harbours>",
                Scope.ALL,
                versions,
                questions,
                questions / 3,
                EnumSet.allOf(Part.class),
                seed);
    }

    static Bank read(Path folder) {
        return BankReader.read(BankFolder.read(folder, problem -> {
                    throw new IllegalStateException(problem.toString());
                }))
                .bank()
                .orElseThrow();
    }
}
