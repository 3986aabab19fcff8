package aide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.ask.DateSpan;
import aide.bank.Citation;
import aide.bank.Fact;
import aide.report.Tracks.Spot;
import aide.study.Sample;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

class TracksTest {

    private static final int SEEDS = 300;
    private static final LocalDate NEW_YEAR = LocalDate.parse("2022-01-01");

    /** Every sign stands where it is said to stand, alone, and none is missing while there is room. */
    @Test
    void eventsNeverCoverEachOther() {
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Occasion> occasions = occasions(new Random(seed));
            for (Scale scale : Scale.values()) {
                Axis axis = new Axis(NEW_YEAR, scale, 60);
                Tracks tracks = Tracks.of(axis, occasions, occasions.size());
                String told = seed + " " + scale + ": " + tracks.rows();
                assertEquals(visible(axis, occasions), tracks.spots().size(), told);
                assertEquals(tracks.spots().size(), signs(tracks), told);
                for (Spot spot : tracks.spots()) {
                    assertEquals(spot.occasion().sign(), at(tracks, spot), told);
                }
            }
        }
    }

    @Test
    void whatHasNoRowIsHintedAt() {
        List<Occasion> three = List.of(on("2022-01-03"), on("2022-01-03"), on("2022-01-03"));
        Axis axis = new Axis(NEW_YEAR, Scale.WEEKS, 5);

        assertEquals(List.of("  ○  ", "  +  "), Tracks.of(axis, three, 2).rows());
        assertEquals(List.of("  +  "), Tracks.of(axis, three, 1).rows());
        assertEquals(
                List.of("  ○  ", "  ○  ", "  ○  "), Tracks.of(axis, three, 3).rows());
    }

    @Test
    void whatLastsIsALineWithItsSignInTheMiddleOfWhatIsSeen() {
        List<Occasion> all = List.of(on("2022-01"), on("2022-01-03/2022-01-04"), on("2021"));
        Axis axis = new Axis(NEW_YEAR.minusDays(2), Scale.WEEKS, 12);

        assertEquals(
                List.of("○─  ○─      ", "  ────○─────"), Tracks.of(axis, all, 9).rows());
    }

    private static List<Occasion> occasions(Random random) {
        List<Occasion> occasions = new ArrayList<>();
        for (int i = random.nextInt(12); i >= 0; i--) {
            LocalDate day = NEW_YEAR.plusDays(random.nextInt(90) - 15);
            DateSpan when = random.nextInt(5) == 0
                    ? DateSpan.month(YearMonth.from(day))
                    : DateSpan.range(day, day.plusDays(random.nextInt(3)));
            occasions.add(on(when.iso()));
        }
        return occasions;
    }

    private static int visible(Axis axis, List<Occasion> occasions) {
        return (int) occasions.stream()
                .filter(each -> axis.column(each.when().last()) >= 0)
                .filter(each -> axis.column(each.when().first()) < axis.columns())
                .count();
    }

    private static long signs(Tracks tracks) {
        return String.join("", tracks.rows()).chars().filter(c -> c == '○').count();
    }

    private static String at(Tracks tracks, Spot spot) {
        String row = tracks.rows().get(spot.row());
        assertTrue(spot.column() < row.length());
        return row.substring(spot.column(), spot.column() + 1);
    }

    private static Occasion on(String when) {
        Fact fact = new Fact(
                "it",
                Optional.of("it"),
                "winter",
                "It happened.",
                List.of(new Citation(Sample.HERALD, 3)),
                Optional.of(DateSpan.iso(when)),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
        return new Occasion(fact, DateSpan.iso(when), Grasp.UNSEEN, false);
    }
}
