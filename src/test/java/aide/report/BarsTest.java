package aide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.report.Bars.Bar;

import org.junit.jupiter.api.Test;

import java.util.List;

class BarsTest {

    @Test
    void barsShareOneScaleBehindTheirLabelsAndFigures() {
        assertEquals(
                List.of(
                        "Київ     30  ███████████░░░░",
                        "Bergen    6  ███",
                        "nowhere   0",
                        "漢字     10  ░░░░░"),
                Bars.lines(
                        List.of(
                                new Bar("Київ", "30", 22, 8),
                                new Bar("Bergen", "6", 6, 0),
                                new Bar("nowhere", "0", 0, 0),
                                new Bar("漢字", "10", 0, 10)),
                        28));
    }

    @Test
    void theLeastOfBothPartsIsSeen() {
        assertEquals(
                List.of("a  ██████████", "b  █", "c  █████████░"),
                Bars.lines(
                        List.of(
                                new Bar("a", "", 1_000, 0),
                                new Bar("b", "", 1, 1),
                                new Bar("c", "", 999, 1)),
                        13));
    }

    @Test
    void aLongLabelIsCutBeforeTheBarGoes() {
        assertEquals(
                List.of("somebod…  7  ███"),
                Bars.lines(List.of(new Bar("somebody from far", "7", 7, 0)), 16));
    }

    @Test
    void whereThereIsNoRoomThereAreNoBars() {
        assertEquals(
                List.of("ab…  123456"), Bars.lines(List.of(new Bar("abcd", "123456", 7, 0)), 7));
    }
}
