package aide.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.exchange.Seal;
import aide.fsrs.Fsrs6;
import aide.fsrs.Settings;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.api.Tag;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A page with a seal that fits is read in both ways alike, or not at all. */
@Tag("fuzz")
class SnapshotFuzzTest {

    @FuzzTest(maxDuration = "30s")
    void isReadOrMadeAgain(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        byte[] page = text.endsWith("\n}\n") && text.length() > 4 ? Seal.PAGE.on(text) : bytes;
        if (Seal.PAGE.holds(page, 0, page.length)) {
            Optional<Snapshot> quick = SnapshotReader.quick(page);
            Optional<Snapshot> general = SnapshotReader.general(page);

            quick.ifPresent(snapshot -> assertEquals(Optional.of(snapshot), general));
            general.ifPresent(SnapshotFuzzTest::requireUse);
        }
    }

    private static void requireUse(Snapshot snapshot) {
        assertEquals(Optional.of(snapshot), SnapshotReader.read(snapshot.page()));
        snapshot.progress().then(List.of(), new Fsrs6(Settings.DEFAULT));
    }
}
