package aide.disk;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/** The clock of somebody who travels, and of a machine whose battery is empty. */
final class WildClock {

    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("Europe/Paris"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Pacific/Kiritimati"),
            ZoneId.of("Pacific/Pago_Pago"));

    /** About each of these it is easy to be wrong: by an hour, by a day, by a digit. */
    private static final List<String> MOMENTS = List.of(
            "2027-03-28T00:59:59.999Z",
            "2027-10-31T00:59:59.999Z",
            "2027-03-14T06:59:59.999Z",
            "2027-11-07T05:59:59.999Z",
            "2028-02-29T02:59:59.999Z",
            "2028-02-29T23:59:59.999Z",
            "2027-12-31T23:59:59.999Z",
            "9999-12-30T23:59:59.999Z",
            "2038-01-19T03:14:07.999Z",
            "1970-01-01T00:00:00Z");

    private final Random chance;
    private Instant now = Instant.parse("2026-11-22T06:10:00Z");
    private ZoneId zone = ZONES.get(0);

    WildClock(Random chance) {
        this.chance = chance;
    }

    OffsetDateTime next() {
        switch (chance.nextInt(10)) {
            case 0 -> zone = ZONES.get(chance.nextInt(ZONES.size()));
            case 1 -> now = Instant.parse(MOMENTS.get(chance.nextInt(MOMENTS.size())));
            case 2 -> move(-chance.nextInt(30 * 365), 0);
            case 3 -> move(chance.nextInt(30 * 365), 0);
            case 4 -> move(0, -chance.nextInt(7_200));
            case 5 -> move(chance.nextInt(40), 0);
            default -> move(0, 1 + chance.nextInt(7_200));
        }
        return now.atZone(zone).toOffsetDateTime();
    }

    /** But not into a year that no clock shows. */
    private void move(int days, int seconds) {
        Instant moved = now.plus(Duration.ofDays(days)).plusSeconds(seconds);
        boolean shown = moved.isBefore(Instant.parse("9999-12-31T00:00:00Z"));
        now = shown && moved.isAfter(Instant.EPOCH) ? moved : now;
    }
}
