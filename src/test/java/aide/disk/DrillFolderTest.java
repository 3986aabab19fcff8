package aide.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import aide.bank.Bank;
import aide.base.Problem;
import aide.base.UserError;
import aide.drill.Drill;
import aide.drill.Move.Cast;
import aide.drill.Move.Plain;
import aide.drill.Run;
import aide.drill.Run.Made;
import aide.drill.SetUp;
import aide.drill.Votes.Hands;
import aide.exchange.DrillLines;
import aide.study.PickOne;
import aide.study.Sample;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

class DrillFolderTest {

    private static final OffsetDateTime NOW = Sample.NOW;
    private static final Bank BANK = Sample.course().bank();
    private static final Holder ME = new Holder(4711, "pult", NOW);
    private static final String NAME = "20260310-093000";
    private static final Drill DRILL = Drill.begin(
            SetUp.of(7).withTitle("10b"),
            List.of(new PickOne(Sample.WHERE, List.of("Vienna", "Geneva", "Brussels"), 1)));
    private static final Made OPEN = new Made(Plain.OPEN, NOW.plusSeconds(3));
    private static final Made COUNTED =
            new Made(new Cast(new Hands(List.of(3, 12, 1))), NOW.plusSeconds(9));

    @TempDir
    Path home;

    @Test
    void aDrillIsReadWhileItGoesOnAndGoneOnWithAfterwards() {
        DrillFolder folder = DrillFolder.open(home, ME);
        assertEquals(NAME, folder.begin(DRILL, NOW));
        assertEquals(Optional.empty(), folder.append(OPEN));
        assertEquals(Optional.of(Run.begin(DRILL).on(OPEN)), read().run());
        assertEquals(List.of(), folder.close());

        DrillFolder later = DrillFolder.open(home, ME);
        later.goOn(NAME, BANK);
        later.append(COUNTED);
        assertEquals(List.of(), later.close());
        assertEquals(Optional.of(Run.begin(DRILL).on(OPEN).on(COUNTED)), read().run());
        assertEquals(Optional.of(NOW), read().at());
    }

    @Test
    void twoDrillsOfOneSecondHaveTwoNames() {
        DrillFolder folder = DrillFolder.open(home, ME);
        assertEquals(NAME, folder.begin(DRILL, NOW));
        assertEquals(NAME + "-02", folder.begin(DRILL, NOW));
        folder.append(OPEN);
        folder.close();
        assertEquals(List.of(NAME, NAME + "-02"), DrillShelf.of(home).names());
        assertEquals(Optional.of(Run.begin(DRILL)), read().run());
    }

    @Test
    void aSecondProcessIsRefusedAndTheFirstGoesOn() {
        DrillFolder first = DrillFolder.open(home, ME);
        first.begin(DRILL, NOW);
        assertEquals(
                "a drill of this home is in use by process 4711 on pult since 09:30;"
                        + " end it, or use another --home",
                assertThrows(UserError.class, () -> DrillFolder.open(home, ME)).getMessage());
        assertEquals(Optional.empty(), first.append(OPEN));
        first.close();
    }

    @Test
    void aDamagedMoveIsToldAndTheOthersCount() throws IOException {
        DrillFolder folder = DrillFolder.open(home, ME);
        folder.begin(DRILL, NOW);
        folder.append(OPEN);
        folder.append(COUNTED);
        folder.close();
        Path file = home.resolve("drills").resolve("drill-" + NAME + ".jsonl");
        List<String> lines = Files.readAllLines(file);
        Files.write(file, List.of(lines.get(0), lines.get(1), lines.get(2), "{" + lines.get(3)));

        assertEquals(Optional.of(Run.begin(DRILL).on(OPEN)), read().run());
        assertEquals(
                List.of(new Problem(
                        "drill-" + NAME + ".jsonl:4",
                        "is damaged; kept, not counted (the checksum does not fit)")),
                read().problems());
    }

    @Test
    void aFileFromElsewhereIsReadByItsPath() throws IOException {
        DrillFolder folder = DrillFolder.open(home, ME);
        folder.begin(DRILL, NOW);
        folder.close();
        Path file = home.resolve("drills").resolve("drill-" + NAME + ".jsonl");
        Path moved = Files.move(file, home.resolve("from-a-colleague.txt"));

        assertEquals(
                Optional.of(DRILL),
                DrillShelf.of(home).read(moved.toString(), BANK).begin());
    }

    @Test
    void whatIsNotThereIsSaid() {
        assertEquals(List.of(), DrillShelf.of(home.resolve("none")).names());
        assertEquals(
                "there is no drill \"" + NAME + "\"; aide drill --list names them",
                assertThrows(UserError.class, this::read).getMessage());
    }

    @Test
    void whereNothingCanBeWrittenNothingBegins() throws IOException {
        Path file = Files.createFile(home.resolve("file"));
        assertEquals(
                "cannot open the drills in " + file.resolve("drills")
                        + ": a file is where a folder should be; --home names another place",
                assertThrows(UserError.class, () -> DrillFolder.open(file, ME)).getMessage());
    }

    private DrillLines read() {
        return DrillShelf.of(home).read(NAME, BANK);
    }
}
