package aide.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;

class StudyDayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-21T04:00:00+01:00, 2026-01-21",
        "2026-01-21T03:59:59.999+01:00, 2026-01-20",
        "2026-01-01T00:00:00-07:00, 2025-12-31",
        "1969-12-31T23:59:59Z, 1969-12-31",
        "1970-01-01T03:00:00Z, 1969-12-31",
    })
    void lateHoursBelongToTheDayBefore(OffsetDateTime moment, LocalDate day) {
        assertEquals(day, StudyDay.of(moment));
        assertEquals(day, StudyDay.of(moment.toInstant(), moment.getOffset()));
    }

    @Test
    void bothWaysFindTheSameDay() {
        for (long seed = 0; seed < 200; seed++) {
            Random chance = new Random(seed);
            Instant moment = Instant.ofEpochSecond(chance.nextInt() * 3L, chance.nextInt(999));
            ZoneOffset offset = ZoneOffset.ofTotalSeconds(chance.nextInt(-64_800, 64_801));

            assertEquals(
                    StudyDay.of(moment.atOffset(offset)),
                    StudyDay.of(moment, offset),
                    "seed " + seed);
        }
    }
}
