package aide.sheet;

import aide.bank.Bank;
import aide.bank.BankReader;
import aide.bank.Reading;
import aide.disk.BankFolder;
import aide.study.Scope;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The banks that worksheets are made of in tests. */
final class Banks {

    static final Bank SHIPPED = bank(folder(Path.of("questions")));

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private Banks() {}

    /** The small bank with a list and some events. */
    static Bank small() {
        return small(text -> text);
    }

    /** The same with other texts in its files. */
    static Bank small(UnaryOperator<String> edit) {
        Map<String, String> files =
                new TreeMap<>(folder(RESOURCES.resolve("bank").resolve("sound")));
        files.put("facts/2-list.json", text(RESOURCES.resolve("bank").resolve("list.json")));
        files.put("facts/3-events.json", text(RESOURCES.resolve("sheet").resolve("events.json")));
        files.replaceAll((file, text) -> edit.apply(text));
        return bank(files);
    }

    /** Of everything there is. */
    static Worksheet sheet(Bank bank, int versions, int questions, long seed) {
        return Worksheet.of(
                new Blueprint(
                        "Ports & <harbours>",
                        Scope.ALL,
                        versions,
                        questions,
                        questions / 3,
                        EnumSet.allOf(Part.class),
                        seed),
                bank);
    }

    private static Map<String, String> folder(Path folder) {
        return BankFolder.read(folder, problem -> {
            throw new IllegalStateException(problem.toString());
        });
    }

    private static Bank bank(Map<String, String> files) {
        Reading reading = BankReader.read(files);
        return reading.bank()
                .orElseThrow(() -> new AssertionError(reading.problems().toString()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
