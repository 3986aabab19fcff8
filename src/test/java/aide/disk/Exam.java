package aide.disk;

import aide.base.Problem;
import aide.exchange.EventJson;
import aide.study.Event;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether of a damaged journal every line that still stands there is read, and nothing else. */
final class Exam {

    private static final String FILE = "journal-laptop.jsonl";
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private final Subject subject;
    private final Map<String, Event> lines = new HashMap<>();
    private long damages;
    private long mostLost;
    private long lost;
    private long invented;
    private long untold;

    /**
     * @param events of the journal before it was damaged
     */
    Exam(Subject subject, List<Event> events) {
        this.subject = subject;
        events.forEach(event -> lines.put(text(EventJson.line(event)).strip(), event));
    }

    void of(Damages.Damage damage) {
        MemoryFolder folder = new MemoryFolder();
        folder.write(FILE, damage.journal());
        Set<Event> standing = new LinkedHashSet<>();
        List<String> broken = new ArrayList<>();
        split(damage.journal(), standing, broken);
        History history = read(folder);
        Set<Event> found = new LinkedHashSet<>(history.events());
        damages++;
        mostLost = Math.max(mostLost, lines.size() - found.size());
        lost += standing.stream().filter(event -> !found.contains(event)).count();
        invented += found.stream().filter(event -> !standing.contains(event)).count();
        untold += isTold(broken, history.problems()) ? 0 : 1;
    }

    /** Into what stands there as it was once written, and the places of everything else. */
    private void split(byte[] journal, Set<Event> standing, List<String> broken) {
        String text = text(journal);
        String all = text.startsWith(BYTE_ORDER_MARK) ? text.substring(3) : text;
        int number = 0;
        for (String line : all.split("\n", -1)) {
            number++;
            String bare = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (lines.containsKey(bare)) {
                standing.add(lines.get(bare));
            } else if (!bare.isEmpty()) {
                broken.add(FILE + ":" + number);
            }
        }
    }

    /** Each line by its number; of too many the rest is counted. */
    private static boolean isTold(List<String> broken, List<Problem> problems) {
        int most = Math.min(broken.size(), JournalFile.PROBLEMS_MAX);
        return problems.size() == Math.min(broken.size(), JournalFile.PROBLEMS_MAX + 1)
                && IntStream.range(0, most)
                        .allMatch(i -> problems.get(i).place().equals(broken.get(i))
                                && problems.get(i).what().startsWith("is damaged; kept"));
    }

    private History read(Folder folder) {
        try {
            return History.all(subject.disk().apply(folder));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    long mostLost() {
        return mostLost;
    }

    boolean isPassed() {
        return lost + invented + untold == 0;
    }

    /** A character a byte, so that nothing is made of what is no text. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return "damages %,d  most lines lost %d  standing lines lost %d  invented %d  untold %d"
                .formatted(damages, mostLost, lost, invented, untold);
    }
}
