package aide.ask;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the table of answers: what is right, what is typed, the verdict, a part of the reason
 * (all of it behind a =), and the question where it matters.
 */
record Row(String right, String typed, Verdict verdict, String why, String ask) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

    static Row of(String line) {
        String[] cells = line.split("\t", -1);
        return new Row(
                cells[0],
                plain(cells[1]),
                Verdict.valueOf(cells[2]),
                cell(cells, 3),
                cell(cells, 4));
    }

    List<Answer> accepted() {
        return Arrays.stream(right.split(" \\|\\| ", -1)).map(Row::answer).toList();
    }

    /** What is right is told by the shown form of an accepted answer. */
    boolean isAccepted(String reason) {
        return accepted().stream().anyMatch(answer -> reason.equals("right: " + answer.shown()));
    }

    boolean saysWhy(String reason) {
        return why.startsWith("=") ? reason.equals(why.substring(1)) : reason.contains(why);
    }

    static Answer answer(String text) {
        int blank = text.indexOf(' ');
        String rest = text.substring(blank + 1);
        return switch (text.substring(0, blank)) {
            case "name" -> new NameAnswer(Glossary.name(rest));
            case "date" -> new DateAnswer(DateSpan.iso(rest));
            case "number" -> number(rest);
            case "several" ->
                new SeveralAnswer(
                        Arrays.stream(rest.split(" && ", -1)).map(Row::answer).toList());
            case "words" -> new WordsAnswer(Arrays.asList(rest.split("\\|", -1)));
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Answer number(String text) {
        String[] parts = text.split(" ", 2);
        return NumberAnswer.of(new BigDecimal(parts[0]), parts.length > 1 ? parts[1] : "");
    }

    private static String cell(String[] cells, int i) {
        return i < cells.length ? cells[i] : "";
    }

    /** The table stays readable: what cannot be seen is written as in Java. */
    private static String plain(String cell) {
        return ESCAPE.matcher(cell)
                .replaceAll(code -> Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(code.group(1), 16))))
                .replace("␣", " ");
    }
}
