package aide.disk;

import aide.text.Clean;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    private static final String BEGIN = "journal";

    /** The same for every spelling of a host that differs in what a file name should not have. */
    static JournalNames of(String device) {
        String plain = dashed(decomposed(device).toLowerCase(Locale.ROOT));
        String name = plain.isEmpty() ? "device" : plain;
        return new JournalNames(name.substring(0, Math.min(name.length(), DEVICE_CHARS_MAX)));
    }

    /** Plain letters have no marks to lose, and spare a start the tables of Unicode. */
    private static String decomposed(String device) {
        return Clean.isPlain(device)
                ? device
                : Normalizer.normalize(device, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    }

    /** One dash for all between letters and digits; by hand, for a pattern is slow when cold. */
    private static String dashed(String text) {
        StringBuilder name = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                name.append(gap && name.length() > 0 ? "-" : "").append(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return name.toString();
    }

    /** All devices, all segments, and what sync tools call the copy they could not merge. */
    static List<String> in(List<String> files) {
        List<String> journals = new ArrayList<>();
        for (String file : files) {
            if (file.startsWith(BEGIN) && file.endsWith(SegmentNames.END)) {
                journals.add(file);
            }
        }
        return journals;
    }

    SegmentNames segments() {
        return new SegmentNames(BEGIN + "-" + device);
    }
}
