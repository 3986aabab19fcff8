package aide.sheet;

import aide.bank.Fact;

/**
 * An event on the timeline, half of which is to be filled in.
 *
 * @param dayGiven whether the day is there and the event is not
 */
public record Row(Fact fact, boolean dayGiven) {

    public String day() {
        return fact.when().orElseThrow().shown();
    }

    public String event() {
        return fact.event().orElseThrow();
    }
}
