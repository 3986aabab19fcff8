package aide.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of a list, and what each piece of a typed one is judged to be, worked out once. */
final class Roll {

    /** Whoever says more than twice the longest spelling, and this, says something else. */
    private static final int SPARE_CHARS = 30;

    private static final Judgement TOO_LONG = Judgement.wrong("too long to be a part of a list");

    /** A part, and how the text is judged as it. */
    record Found(Answer part, Judgement judgement) {

        boolean isRight() {
            return judgement.verdict().betterThan(Verdict.INCOMPLETE);
        }

        private Found or(Found other) {
            return other.judgement.verdict().betterThan(judgement.verdict()) ? other : this;
        }
    }

    private final List<Answer> parts;
    private final Known known;
    private final int longest;
    private final Map<String, Found> found = new HashMap<>();

    Roll(List<Answer> parts, Known known) {
        this.parts = List.copyOf(parts);
        this.known = known;
        this.longest = parts.stream()
                .flatMap(part -> part.spellings().stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    List<Answer> parts() {
        return parts;
    }

    /** The part as which the text is judged best; of equals, the first. */
    Found best(String text) {
        return found.computeIfAbsent(text, this::judged);
    }

    private Found judged(String text) {
        if (text.length() > 2 * longest + SPARE_CHARS) {
            return new Found(parts.get(0), TOO_LONG);
        }
        return parts.stream()
                .map(part -> new Found(part, part.judge(text, known)))
                .reduce(Found::or)
                .orElseThrow();
    }
}
