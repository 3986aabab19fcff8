package aide.disk;

import aide.base.Problem;
import aide.study.Event;
import aide.study.Mark;
import aide.study.Summing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sums up journals of any length in little memory: each file is read in its order, and of all files
 * the earliest event comes next. What corrects an earlier event is seen in what is read ahead, or
 * looked for beforehand, because a sum cannot take back what it has added.
 */
final class Retelling {

    /** Each holds a buffer and an open file. */
    private static final int FILES_MAX = 50;

    private final SortedMap<String, Reel> reels = new TreeMap<>();
    private final SortedMap<String, List<Problem>> problems = new TreeMap<>();
    private final List<Problem> clashes = new ArrayList<>();
    private final PriorityQueue<Reel> next =
            new PriorityQueue<>((a, b) -> History.compare(a.peek(), b.peek()));
    private final Foresight foresight;
    private final Summing summing;
    private final Rules rules;
    private Optional<Event> last = Optional.empty();
    private boolean inOrder = true;

    private Retelling(List<Event> corrections, Rules rules) {
        this.summing = Summing.of(corrections, rules.scheduler());
        this.foresight = new Foresight(corrections, summing);
        this.rules = rules;
    }

    /**
     * The sum of all journals; empty where a file is not in the order of time or was changed while it
     * was read, or where there are many files: then only all events together tell.
     */
    static Optional<Told> of(Folder folder, Rules rules) throws IOException {
        List<String> names = JournalNames.in(folder.names());
        if (names.size() > FILES_MAX) {
            return Optional.empty();
        }
        Retelling once = new Retelling(List.of(), rules);
        once.tell(names, folder);
        return once.inOrder && once.foresight.fallsShort()
                ? twice(names, folder, rules)
                : once.told();
    }

    /** Where a correction stands far behind what it corrects, or in another file. */
    private static Optional<Told> twice(List<String> names, Folder folder, Rules rules)
            throws IOException {
        List<Event> corrections = History.union(Corrected.in(folder, names), new ArrayList<>());
        Retelling again = new Retelling(corrections, rules);
        again.tell(names, folder);
        return again.told();
    }

    private void tell(List<String> names, Folder folder) throws IOException {
        try {
            for (String name : names) {
                begin(name, folder);
            }
            while (isSound() && !next.isEmpty()) {
                goOn();
            }
        } finally {
            for (Reel reel : reels.values()) {
                reel.close();
            }
        }
    }

    private void begin(String name, Folder folder) throws IOException {
        List<Problem> own = problems.computeIfAbsent(name, any -> new ArrayList<>());
        Reel reel = new Reel(name, folder.read(name), own::add, foresight::see);
        reels.put(name, reel);
        queue(reel);
    }

    private void queue(Reel reel) throws IOException {
        if (reel.hasNext()) {
            next.add(reel);
        }
        inOrder &= reel.isInOrder();
    }

    private void goOn() throws IOException {
        Reel reel = next.remove();
        take(reel.next());
        queue(reel);
    }

    private boolean isSound() {
        return inOrder && !foresight.fallsShort();
    }

    /** What two files have is taken once; where they differ, the first by its words. */
    private void take(Event event) {
        if (last.isPresent() && isSame(last.get(), event)) {
            clash(last.get(), event);
            return;
        }
        last = Optional.of(event);
        foresight.meet(event);
        summing.add(rules.present(event));
    }

    /** Of a million events hardly two have one id. */
    private static boolean isSame(Event before, Event event) {
        return before.id().equals(event.id()) && Mark.of(before).equals(Mark.of(event));
    }

    private void clash(Event before, Event event) {
        if (!event.equals(before)) {
            clashes.add(History.clash(event));
        }
    }

    private Optional<Told> told() {
        List<Problem> all = new ArrayList<>();
        problems.values().forEach(all::addAll);
        all.addAll(clashes);
        SortedMap<String, Extent> extents = new TreeMap<>();
        reels.forEach((name, reel) -> extents.put(name, reel.extent()));
        boolean isWhole =
                all.isEmpty() && !foresight.isLeftOver() && History.endWithLines(extents.values());
        return isSound()
                ? Optional.of(new Told(summing.progress(), all, extents, isWhole, false))
                : Optional.empty();
    }
}
