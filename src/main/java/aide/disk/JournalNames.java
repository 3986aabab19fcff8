package aide.disk;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of journal files: {@code journal-laptop.jsonl}, and after a disk error its later
 * segments {@code journal-laptop.2.jsonl} and so on.
 *
 * <p>The dot cannot stand in a device's cleaned name. With a dash there, the second segment of
 * {@code laptop} and the first of {@code laptop-2} would be one file for two writers.
 *
 * @param device its cleaned name
 */
record JournalNames(String device) {

    private static final int DEVICE_CHARS_MAX = 40;

    /** All devices, all segments, and what sync tools call the copy they could not merge. */
    private static final Pattern ANY = Pattern.compile("journal.*\\.jsonl");

    /** The same for every spelling of a host that differs in what a file name should not have. */
    static JournalNames of(String device) {
        String plain = decomposed(device)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String name = plain.isEmpty() ? "device" : plain;
        return new JournalNames(name.substring(0, Math.min(name.length(), DEVICE_CHARS_MAX)));
    }

    /** Plain letters have no marks to lose, and spare a start the tables of Unicode. */
    private static String decomposed(String device) {
        boolean plain = device.chars().allMatch(c -> c < 0x80);
        return plain
                ? device
                : Normalizer.normalize(device, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    }

    static List<String> in(List<String> files) {
        return files.stream().filter(file -> ANY.matcher(file).matches()).toList();
    }

    String segment(int number) {
        return "journal-" + device + (number == 1 ? "" : "." + number) + ".jsonl";
    }

    /** The number of this device's last segment; 1 where there is none yet. */
    int last(Iterable<String> files) {
        Pattern own = Pattern.compile("journal-" + device + "\\.([1-9]\\d{0,8})\\.jsonl");
        int last = 1;
        for (String file : files) {
            Matcher matcher = own.matcher(file);
            if (matcher.matches()) {
                last = Math.max(last, Integer.parseInt(matcher.group(1)));
            }
        }
        return last;
    }
}
