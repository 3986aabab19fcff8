package aide.disk;

import aide.base.Count;
import aide.base.Problem;
import aide.exchange.EventJson;
import aide.exchange.LearnerLine;
import aide.exchange.Line;
import aide.study.Event;
import aide.text.Clean;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** One journal file while it is read: events and problems go to whoever collects them. */
final class JournalFile implements Lines.Sink {

    /** More are only counted: a file that is no journal at all has one a line. */
    static final int PROBLEMS_MAX = 20;

    private static final int WHY_CODE_POINTS_MAX = 120;
    private static final int BUFFER_BYTES = 64 << 10;

    private final String name;
    private final String fate;
    private final Consumer<Event> events;
    private final Consumer<Problem> problems;
    private long told;
    private long damaged;
    private long line;
    private long lines;
    private long promised;
    private Optional<Newer> newer = Optional.empty();

    JournalFile(String name, Consumer<Event> events, Consumer<Problem> problems) {
        this(name, "kept, not counted", events, problems);
    }

    /**
     * A file of which is told what becomes of lines that are not understood.
     *
     * @param fate e.g. {@code skipped}
     */
    JournalFile(String name, String fate, Consumer<Event> events, Consumer<Problem> problems) {
        this.name = name;
        this.fate = fate;
        this.events = events;
        this.problems = problems;
    }

    /** Reads what stands behind the known extent; empty when the file has no such beginning. */
    Optional<Extent> read(InputStream in, Extent.Size known) throws IOException {
        Extent extent = skip(in, known.bytes());
        if (!extent.proves(known)) {
            return Optional.empty();
        }
        new Lines(extent, this).read(in);
        end();
        return Optional.of(extent);
    }

    /** What can be told only once there is no more. */
    void end() {
        if (told > PROBLEMS_MAX) {
            Count more = new Count(told - PROBLEMS_MAX, "more problem");
            problems.accept(new Problem(name, "has " + more));
        }
        if (lines < promised) {
            problems.accept(new Problem(
                    name, "was cut off: %d of %d lines are there".formatted(lines, promised)));
        }
    }

    /** How many lines were not understood. */
    long misread() {
        return told;
    }

    /** How many of these were damaged. */
    long damaged() {
        return damaged;
    }

    /** The first line that a newer aide wrote. */
    Optional<Newer> newer() {
        return newer;
    }

    /** The number of the line that is being read. */
    long line() {
        return line;
    }

    @Override
    public void line(long number, byte[] bytes, int from, int to) {
        lines++;
        line = number;
        Line read = EventJson.read(bytes, from, to);
        if (read instanceof Line.Known known) {
            events.accept(known.event());
        } else {
            read.match(
                    events,
                    this::begin,
                    why -> tellNewer(number, why),
                    what -> tellDamage(number, what));
        }
    }

    @Override
    public void tooLong(long number) {
        lines++;
        tellDamage(number, "has over %s bytes".formatted(EventJson.LINE_BYTES_MAX));
    }

    /** What follows it is counted anew: files are now and then put together by hand. */
    private void begin(LearnerLine learner) {
        promised = learner.events();
        lines = 0;
    }

    private static Extent skip(InputStream in, long bytes) throws IOException {
        Extent extent = new Extent();
        byte[] buffer = new byte[BUFFER_BYTES];
        int read = 0;
        while (read >= 0 && extent.bytes() < bytes) {
            extent.sum(buffer, 0, read);
            read = in.read(buffer, 0, (int) Math.min(buffer.length, bytes - extent.bytes()));
        }
        return extent;
    }

    private void tellNewer(long number, String why) {
        newer = newer.or(() -> Optional.of(new Newer(place(number))));
        tell(number, "was written by a newer aide; " + fate, why);
    }

    private void tellDamage(long number, String what) {
        damaged++;
        tell(number, "is damaged; " + fate, what);
    }

    private void tell(long number, String what, String why) {
        if (++told <= PROBLEMS_MAX) {
            String cut = Clean.line(why, WHY_CODE_POINTS_MAX);
            problems.accept(new Problem(place(number), what + " (" + cut + ")"));
        }
    }

    private String place(long number) {
        return name + ":" + number;
    }
}
