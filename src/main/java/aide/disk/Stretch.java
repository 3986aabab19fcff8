package aide.disk;

import aide.study.Event;

import java.util.Deque;
import java.util.List;

/**
 * What was read together of a journal file.
 *
 * @param events in the order of the file
 * @param corrections those events that correct others
 * @param inOrder whether each event of the file so far has come behind the one before it, as clocks go
 */
record Stretch(Deque<Event> events, List<Correction> corrections, boolean inOrder, boolean isLast) {

    /**
     * One that was met.
     *
     * @param isNear whether what it corrects is in the same stretch or the one before
     */
    record Correction(Event event, boolean isNear) {}
}
