package aide.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Nothing that a file from a stranger holds hurts: each is answered soon, in clear words. */
class AttackFilesTest {

    /** Nobody waits as long; it only ends a test that would hang. */
    private static final Duration HANGS = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("attacks")
    void isAnswered(Attack attack) {
        assertEquals(
                attack.expected(),
                assertTimeoutPreemptively(HANGS, () -> attack.in(folder)),
                attack.name());
    }

    private static Stream<Attack> attacks() {
        return Stream.of(
                        BankAttacks.all(),
                        FactAttacks.all(),
                        DeckAttacks.all(),
                        LearnerAttacks.all(),
                        DrillAttacks.all(),
                        TypedAttacks.all())
                .flatMap(List::stream);
    }
}
