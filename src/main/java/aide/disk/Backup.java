package aide.disk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The backup of a day.
 *
 * @param bytes that it takes on the disk
 */
record Backup(LocalDate day, long bytes) {

    private static final String END = SegmentNames.END + ".gz";

    /** The file that it lies in. */
    String file() {
        return file(day);
    }

    static String file(LocalDate day) {
        return day + END;
    }

    /** The day of a file; empty where it is no backup. */
    static Optional<LocalDate> day(String file) {
        if (!file.endsWith(END)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(file.substring(0, file.length() - END.length())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
