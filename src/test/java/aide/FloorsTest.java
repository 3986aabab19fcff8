package aide;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;

import org.junit.jupiter.api.Test;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.IntStream;

/** The house: floors look down only, and each door to the world belongs to one room. */
class FloorsTest {

    /** From the cellar up; rooms of one floor do not see each other. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("base"),
            List.of("text", "json", "fsrs"),
            List.of("ask"),
            List.of("bank"),
            List.of("study"),
            List.of("drill"),
            List.of("exchange", "report"),
            List.of("sheet", "cohort"),
            List.of("screen"),
            List.of("disk", "term"),
            List.of("cli"));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("aide");

    @Test
    void floorsLookDownOnly() {
        LayeredArchitecture house = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("aide..")
                .withOptionalLayers(true);
        for (String room : rooms(0, FLOORS.size())) {
            house = house.layer(room).definedBy("aide." + room + "..");
        }
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            String[] below = rooms(0, floor).toArray(String[]::new);
            for (String room : FLOORS.get(floor)) {
                house = below.length == 0
                        ? house.whereLayer(room).mayNotAccessAnyLayer()
                        : house.whereLayer(room).mayOnlyAccessLayers(below);
            }
        }
        house.check(HOUSE);
    }

    @Test
    void roomsFormNoCycle() {
        slices().matching("aide.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void nothingLiesInTheRootPackage() {
        noClasses().should().resideInAPackage("aide").allowEmptyShould(true).check(HOUSE);
    }

    @Test
    void onlyJsonKnowsGson() {
        onlyIn("json", "com.google.gson..");
    }

    @Test
    void onlyTermKnowsLanterna() {
        onlyIn("term", "com.googlecode.lanterna..");
    }

    @Test
    void onlyCliKnowsPicocliAndDirectories() {
        onlyIn("cli", "picocli..", "dev.dirs..");
    }

    @Test
    void lanternasWindowsAndGuessedTerminalsAreNeverUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.googlecode.lanterna.gui2..",
                        "com.googlecode.lanterna.terminal.swing..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("DefaultTerminalFactory")
                .check(HOUSE);
    }

    @Test
    void onlyDiskOpensFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackage("aide.disk..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.(RandomAccessFile|File(Reader|Writer|(In|Out)putStream))")
                .check(HOUSE);
    }

    /**
     * Text gets out through Outside, which cleans it; World hands it the streams. The library that
     * reads commands writes its own help; a table, a page or a count that says nothing of what strangers wrote needs no cleaning.
     */
    @Test
    void onlyOutsidePrints() {
        noClasses()
                .that()
                .resideInAPackage("aide..")
                .and()
                .haveNameNotMatching(
                        "aide\\.cli\\.(Outside|World|Main|Commands|DoctorCommand|MergeCommand|PrintCommand|ClassReading|ReportForm)(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(PrintStream.class)
                .check(HOUSE);
    }

    @Test
    void onlyCliTouchesTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage("aide.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callConstructor(java.util.Random.class)
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .check(HOUSE);
    }

    private static void onlyIn(String room, String... library) {
        noClasses()
                .that()
                .resideOutsideOfPackage("aide." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(HOUSE);
    }

    private static List<String> rooms(int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .flatMap(i -> FLOORS.get(i).stream())
                .toList();
    }
}
