package aide.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.bank.Question;
import aide.fsrs.Grade;
import aide.report.WeakSpots.Spot;
import aide.report.WeakSpots.Spots;
import aide.study.Event;
import aide.study.Sample;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class WeakSpotsTest {

    @Test
    void whatIsSurelyWeakStandsBeforeWhatMayBeBadLuck() {
        List<Event> events = new ArrayList<>();
        answers(events, "talks/when-1", 12, 30);
        answers(events, "talks/who-1", 2, 5);
        answers(events, "toll/what-1", 1, 1);

        assertEquals(
                List.of(
                        new Spots(
                                "kind",
                                List.of(
                                        new Spot("when", new Share(12, 30)),
                                        new Spot("who", new Share(2, 5))),
                                1),
                        new Spots("topic", List.of(new Spot("talks", new Share(14, 35))), 1),
                        new Spots("person", List.of(new Spot("Ada Lund", new Share(14, 35))), 0),
                        new Spots("place", List.of(new Spot("Bergen", new Share(14, 35))), 0),
                        new Spots(
                                "source",
                                List.of(new Spot("The Herald, 11 Jan 2022", new Share(14, 35))),
                                1)),
                WeakSpots.of(Harbour.basis(events)).sides());
    }

    @Test
    void aQuestionThatIsNoLongerInTheBankIsNoWeakSpot() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            events.add(Sample.review("r" + i, Harbour.NOW, Sample.WHERE, Grade.AGAIN));
        }

        assertEquals(
                List.of(0, 0, 0, 0, 0),
                WeakSpots.of(Harbour.basis(events)).sides().stream()
                        .map(side -> side.spots().size() + side.few())
                        .toList());
    }

    private static void answers(List<Event> events, String id, int right, int all) {
        Question question = Harbour.COURSE.bank().question(id).orElseThrow();
        for (int i = 0; i < all; i++) {
            events.add(Sample.review(
                    id + i,
                    Harbour.NOW.minusMinutes(500 - events.size()),
                    question,
                    i < right ? Grade.GOOD : Grade.AGAIN));
        }
    }
}
