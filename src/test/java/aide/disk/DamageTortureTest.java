package aide.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.exchange.EventJson;
import aide.exchange.SampleEvents;
import aide.fsrs.Fsrs6;
import aide.fsrs.Settings;
import aide.study.Event;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Of a damaged journal every line that still stands there counts, and nothing else. */
class DamageTortureTest {

    private static final String FILE = "journal-laptop.jsonl";
    private static final Rules RULES = new Rules(new Fsrs6(Settings.DEFAULT), "some");
    private static final List<Event> ALL = SampleEvents.coherent(3, 25);
    private static final List<Event> EVENTS = ALL.subList(0, 24);
    private static final Event NEXT = ALL.get(24);
    private static final Damages DAMAGES = new Damages(lines(EVENTS));

    @Test
    void aCutFileHasLostItsLastLineAtMost() {
        examine("cut at every byte", DAMAGES.cuts());
        examine("head lost to every byte", DAMAGES.heads());
    }

    @Test
    void aFlippedBitCostsTwoLinesAtMost() {
        assertTrue(examine("every bit flipped", DAMAGES.bits()).mostLost() <= 2);
    }

    @Test
    void aByteTooManyOrTooFewCostsTwoLinesAtMost() {
        assertTrue(examine("every byte dropped, doubled, pushed in", DAMAGES.bytes())
                        .mostLost()
                <= 2);
    }

    @Test
    void aSectorCostsTheLinesThatWereOnIt() {
        examine("every sector zeroed or of elsewhere", DAMAGES.sectors());
    }

    @Test
    void whatOtherProgramsDoIsDamageOrNone() {
        examine("other programs", DAMAGES.byOtherPrograms());
    }

    /** Whoever goes on studying leaves the damage as it is, for whoever may mend it. */
    @Test
    void damageIsKeptAndToldAtEveryStart() throws IOException {
        List<Damages.Damage> damages = Stream.of(
                        DAMAGES.cuts(), DAMAGES.bits(), DAMAGES.sectors(), DAMAGES.bytes())
                .flatMap(Damages::everyHundredth)
                .toList();
        for (Damages.Damage damage : damages) {
            MemoryFolder folder = new MemoryFolder();
            folder.write(FILE, damage.journal());
            int told = sit(folder, List.of(NEXT));

            byte[] kept = Arrays.copyOf(folder.file(FILE), damage.journal().length);
            assertArrayEquals(damage.journal(), kept, damage.what());
            assertEquals(told, sit(folder, List.of()), damage.what());
            assertTrue(History.all(folder).events().contains(NEXT), damage.what());
        }
        System.out.printf(
                Locale.ROOT, "damage kept and told at every start: damages %,d%n", damages.size());
    }

    static List<Subject> bugs() {
        return SeededReadings.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bugs")
    void everySeededBugIsFound(Subject bug) {
        Exam exam = new Exam(bug, EVENTS);
        DAMAGES.bits().limit(1_000).forEach(exam::of);
        assertFalse(exam.isPassed(), bug.name());
        System.out.println("seeded bug, " + bug + ": " + exam);
    }

    private static Exam examine(String name, Stream<Damages.Damage> damages) {
        Exam exam = new Exam(Subject.SOUND, EVENTS);
        damages.forEach(damage -> {
            exam.of(damage);
            assertTrue(exam.isPassed(), damage.what() + ": " + exam);
        });
        System.out.println(name + ": " + exam);
        return exam;
    }

    /** How many problems were told at the beginning. */
    private static int sit(Folder folder, List<Event> events) throws IOException {
        LearnerFiles files = LearnerFiles.open(folder, "laptop", RULES);
        assertEquals(Optional.empty(), files.append(events));
        assertEquals(List.of(), files.close());
        return files.problems().size();
    }

    private static byte[] lines(List<Event> events) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        events.forEach(event -> lines.writeBytes(EventJson.line(event)));
        return lines.toByteArray();
    }
}
