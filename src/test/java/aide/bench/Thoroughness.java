package aide.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints which share of mutants the tests of each part notice, and of branches they take, as PIT and
 * JaCoCo counted them; ends with 1 where one is below its aim. A part's branches are those of the
 * classes that were mutated.
 */
final class Thoroughness {

    private static final double MUTANTS_PERCENT = 85;
    private static final double BRANCHES_PERCENT = 95;

    /** What PIT calls a mutant that a test stopped; one that could not be run is not among these. */
    private static final Set<String> NOTICED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR");

    private Thoroughness() {}

    /** Takes a folder in which each part has a folder of PIT, and JaCoCo's table of classes. */
    public static void main(String[] args) throws IOException {
        List<Row> classes = rows(Path.of(args[1]));
        Table.say("%-12s %20s %20s", "", "mutants noticed", "branches taken");
        Table.say("%-12s %18.1f %% %18.1f %%", "aim", MUTANTS_PERCENT, BRANCHES_PERCENT);
        boolean enough = true;
        for (Path part : parts(Path.of(args[0]))) {
            List<Row> mutants = rows(part.resolve("mutations.csv"));
            enough &= tell(part.getFileName(), noticed(mutants), taken(mutants, classes));
        }
        System.exit(enough ? 0 : 1);
    }

    private static boolean tell(Path part, Share mutants, Share branches) {
        Table.say("%-12s %20s %20s", part, mutants, branches);
        return mutants.percent() >= MUTANTS_PERCENT && branches.percent() >= BRANCHES_PERCENT;
    }

    private static Share noticed(List<Row> mutants) {
        long noticed = mutants.stream()
                .filter(mutant -> NOTICED.contains(mutant.column(5)))
                .count();
        return new Share(noticed, mutants.size());
    }

    private static Share taken(List<Row> mutants, List<Row> classes) {
        Set<String> mutated =
                mutants.stream().map(row -> file(row.column(1), "$")).collect(Collectors.toSet());
        List<Row> own = classes.stream()
                .filter(row -> mutated.contains(row.column(1) + "." + file(row.column(2), ".")))
                .toList();
        long missed = sum(own, 5);
        long taken = sum(own, 6);
        return new Share(taken, missed + taken);
    }

    /** The class around a nested one, which stands behind a mark. */
    private static String file(String name, String mark) {
        int end = name.indexOf(mark);
        return end < 0 ? name : name.substring(0, end);
    }

    private static long sum(List<Row> rows, int column) {
        return rows.stream()
                .mapToLong(row -> Long.parseLong(row.column(column)))
                .sum();
    }

    private static List<Path> parts(Path folder) throws IOException {
        try (Stream<Path> parts = Files.list(folder)) {
            return parts.sorted().toList();
        }
    }

    private static List<Row> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> new Row(List.of(line.split(",", -1))))
                .toList();
    }

    private record Row(List<String> columns) {

        String column(int index) {
            return columns.get(index);
        }
    }

    private record Share(long some, long all) {

        double percent() {
            return 100.0 * some / all;
        }

        @Override
        public String toString() {
            return String.format(java.util.Locale.ROOT, "%d of %d %6.1f %%", some, all, percent());
        }
    }
}
