package aide.disk;

import aide.base.Count;
import aide.study.Event;
import aide.study.StudyDay;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Dates answers today that are dated after it, and takes back what counts twice since that was done on
 * two machines. Only appends.
 */
record Redate(long answers, long surplus, OffsetDateTime now) implements Remedy {

    private static final int RADIX = 36;

    @Override
    public String plan() {
        return answers > 0
                ? "date %s today, %s: each is taken back and written again, nothing is deleted"
                        .formatted(new Count(answers, "answer"), StudyDay.of(now))
                : "take back %s that %s"
                        .formatted(
                                new Count(surplus, "answer"),
                                surplus == 1 ? "counts twice" : "count twice");
    }

    @Override
    public String carryOut(Folder folder, String device) throws IOException {
        for (List<Event> step : Ahead.in(folder, now).redated(run(device))) {
            append(step, new Gathering(folder, device));
        }
        return answers > 0
                ? "dated %s today, %s".formatted(new Count(answers, "answer"), StudyDay.of(now))
                : "took back %s that counted twice".formatted(new Count(surplus, "answer"));
    }

    /** When this returns, they are on the disk. */
    private static void append(List<Event> events, Gathering journal) throws IOException {
        List<String> lost = new ArrayList<>();
        events.forEach(event -> journal.add(event).ifPresent(lost::add));
        journal.close().ifPresent(lost::add);
        if (!lost.isEmpty()) {
            throw new IOException(lost.get(0));
        }
    }

    /** Unlike that of any other moment or machine. */
    private String run(String device) {
        return "day"
                + Long.toString(now.toInstant().toEpochMilli(), RADIX)
                + "."
                + Integer.toHexString(device.hashCode());
    }
}
