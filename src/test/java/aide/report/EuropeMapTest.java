package aide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import aide.bank.Entry.Position;
import aide.report.EuropeMap.Spot;
import aide.text.Cells;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

class EuropeMapTest {

    private static final Position ROME = new Position(41.9, 12.5);
    private static final Position BOSTON = new Position(42.36, -71.06);
    private static final Position TROMSO = new Position(69.65, 18.96);
    private static final Position SYDNEY = new Position(-33.87, 151.2);

    @Test
    void theCoastIsASmallPieceOfTheProgram() {
        Coast coast = Coast.read();
        long points = coast.pieces().stream().mapToLong(List::size).sum();

        assertTrue(points > 400 && points < 800, points + " points");
        coast.pieces()
                .forEach(piece -> piece.forEach(at -> assertTrue(
                        at.longitude() >= -12
                                && at.longitude() <= 47
                                && at.latitude() >= 34.5
                                && at.latitude() <= 63,
                        at.toString())));
    }

    /** Reckoned by hand: 23.5 of 56 degrees east, and 19.6 of 26.5 degrees from the north. */
    @Test
    void aPlaceStandsWhereItLies() {
        EuropeMap map = EuropeMap.of(List.of(ROME), 200, 20);

        assertEquals(54, Cells.width(map.rows().get(0)));
        assertEquals(List.of(new Spot(22, 14)), map.spots());
        assertEquals('①', map.rows().get(14).charAt(22));
    }

    @Test
    void whatLiesBeyondStandsAtTheEdgeWithAnArrow() {
        EuropeMap map = EuropeMap.of(List.of(BOSTON, TROMSO, SYDNEY), 60, 20);

        assertEquals(List.of(new Spot(0, 14), new Spot(28, 0), new Spot(53, 19)), map.spots());
        assertTrue(map.rows().get(14).startsWith("①←"), map.rows().get(14));
        assertEquals("②↑", map.rows().get(0).substring(28, 30));
        assertTrue(map.rows().get(19).endsWith("↘③"), map.rows().get(19));
    }

    @Test
    void marksNeverStandOnEachOther() {
        for (long seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            List<Position> places = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                places.add(new Position(
                        48 + random.nextDouble() * random.nextInt(40),
                        20 + random.nextDouble() * random.nextInt(80)));
            }
            EuropeMap map = EuropeMap.of(places, 40, 11);
            assertEquals(20, new HashSet<>(map.spots()).size(), "seed " + seed);
            for (int i = 0; i < 20; i++) {
                Spot spot = map.spots().get(i);
                assertEquals(
                        EuropeMap.mark(i),
                        map.rows().get(spot.row()).substring(spot.column(), spot.column() + 1),
                        "seed " + seed);
            }
        }
    }

    @Test
    void noSizeIsTooSmall() {
        for (int columns = 1; columns < 30; columns++) {
            for (int rows = 1; rows < 10; rows++) {
                EuropeMap map = EuropeMap.of(List.of(ROME, BOSTON), columns, rows);
                assertTrue(map.rows().size() <= rows);
                int most = columns;
                map.rows().forEach(row -> assertTrue(Cells.width(row) <= most));
            }
        }
    }
}
