package aide.disk;

import aide.text.Clean;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Who holds a learner's files. */
public record Holder(long process, String host, OffsetDateTime since) {

    private static final int HOST_CODE_POINTS_MAX = 60;
    private static final String TIME = "HH:mm";
    private static final String DAY_AND_TIME = "yyyy-MM-dd HH:mm";

    /** As the lock file tells it, for others to read. */
    String line() {
        return process + " " + since + " " + host + "\n";
    }

    /** Empty where the lock file tells nothing of the kind. */
    static Optional<Holder> read(String lockFile) {
        String[] words = lockFile.strip().split(" ", 3);
        if (words.length < 3) {
            return Optional.empty();
        }
        try {
            long process = Long.parseLong(words[0]);
            return Optional.of(new Holder(process, words[2], OffsetDateTime.parse(words[1])));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** For whoever comes at that moment: the day is told only when it is another. */
    String told(OffsetDateTime now) {
        boolean today = since.toLocalDate().equals(now.toLocalDate());
        return "process %s on %s since %s"
                .formatted(
                        process,
                        Clean.line(host, HOST_CODE_POINTS_MAX),
                        since.format(DateTimeFormatter.ofPattern(
                                today ? TIME : DAY_AND_TIME, Locale.ROOT)));
    }
}
