package aide.study;

import static aide.study.Sample.WHEN;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aide.study.Footing.Pile;

import org.junit.jupiter.api.Test;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

class OutlookTest {

    private static final Course COURSE =
            Sample.course().with(Limits.DEFAULT.withNewADay(Limits.MOST));

    /** In the middle of the longer journals. */
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2025-10-01T08:00:00Z");

    /** Home counts what the sitting sorts: they must not drift apart. */
    @Test
    void asManyAreCountedAsThereAreToAsk() {
        for (long seed = 0; seed < 200; seed++) {
            Progress progress = changed(seed);
            Supply supply = Supply.of(COURSE, progress, NOW);
            Outlook outlook = Outlook.of(COURSE, progress, NOW);

            assertEquals(
                    List.of(
                            supply.open().size() + supply.due().size(),
                            supply.unseen().size(),
                            COURSE.questions().size()),
                    List.of(outlook.due() + outlook.held(), outlook.unseen(), outlook.total()),
                    "seed " + seed);
        }
    }

    @Test
    void everyPileIsMet() {
        List<Pile> met = new ArrayList<>();
        for (long seed = 0; seed < 200; seed++) {
            Footing.all(COURSE, changed(seed)).forEach(each -> met.add(each.pile(NOW)));
        }

        assertEquals(List.of(Pile.values()), met.stream().distinct().sorted().toList());
    }

    /** Some months of study, after which one question has another answer. */
    private static Progress changed(long seed) {
        List<Event> events = new ArrayList<>();
        for (Event event : SampleJournal.of(seed, (int) seed, COURSE.questions())) {
            events.add(event instanceof Review review ? otherwise(review) : event);
        }
        return Progress.sum(events, COURSE.scheduler()).under(COURSE.bank());
    }

    private static Event otherwise(Review review) {
        return review.question().equals(WHEN.id())
                ? Sample.withRight(review, false, "1 April 1999")
                : review;
    }
}
