package aide.disk;

/**
 * The names of the files that lines go to, one after the other: {@code a.jsonl}, and after a disk
 * error {@code a.2.jsonl} and so on.
 *
 * @param begin the name of them all, up to the first dot
 */
record SegmentNames(String begin) {

    static final String END = ".jsonl";

    private static final int DIGITS_MAX = 9;

    String segment(int number) {
        return begin + (number == 1 ? "" : "." + number) + END;
    }

    /** The number of the last of these segments; 1 where there is none yet. */
    int last(Iterable<String> files) {
        int last = 1;
        for (String file : files) {
            last = Math.max(last, number(file));
        }
        return last;
    }

    /** 0 where the file is none of the later segments. */
    private int number(String file) {
        String before = begin + ".";
        int digits = file.length() - END.length() - before.length();
        boolean own = file.startsWith(before) && file.endsWith(END);
        if (!own || digits < 1 || digits > DIGITS_MAX) {
            return 0;
        }
        int number = 0;
        for (int i = before.length(); i < before.length() + digits; i++) {
            char digit = file.charAt(i);
            if (digit < (number == 0 ? '1' : '0') || digit > '9') {
                return 0;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }
}
