package aide.ask;

import aide.text.Clean;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Goes through a list and notes which of the parts are there. One that is not among them ends it, so
 * that no list takes longer to judge than a right one.
 */
final class RollCall {

    /** "Security and Co-operation" is one part in two cuts; so many are tried together. */
    private static final int CUTS_MAX = 3;

    /** No name has more words. */
    private static final int WORDS_MAX = 5;

    private static final int QUOTE_CHARS_MAX = 40;

    /** Made when a first list is wrong. */
    private static final class Looks {

        static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}]");
    }

    private final Roll roll;
    private final boolean longestFirst;
    private final Set<Answer> present = new HashSet<>();
    private final List<String> misspelt = new ArrayList<>();
    private Optional<String> unfinished = Optional.empty();

    private RollCall(Roll roll, boolean longestFirst) {
        this.roll = roll;
        this.longestFirst = longestFirst;
    }

    /**
     * The better judgement of two: "support for law and order" is one part, even where "support for
     * law" would do; "boats and toll" are two, even where the question speaks of the toll.
     */
    static Judgement of(Listing list, List<Answer> parts, Known known) {
        Roll roll = new Roll(parts, known);
        Judgement judgement = new RollCall(roll, false).of(list);
        return judgement.verdict() == Verdict.CORRECT
                ? judgement
                : judgement.or(new RollCall(roll, true).of(list));
    }

    private Judgement of(Listing list) {
        for (int at = 0; at < list.size(); ) {
            int taken = taken(list, at, CUTS_MAX);
            if (taken == 0 && !halfSaid(list.slice(at, at + 1)) && !sideBySide(list, at)) {
                return SeveralAnswer.astray(quotable(list.slice(at, at + 1)));
            }
            at += Math.max(1, taken);
        }
        return judgement();
    }

    /** How many cuts from here on are one part; none where no number of them is. */
    private int taken(Listing list, int at, int most) {
        int end = Math.min(most, list.size() - at);
        for (int cuts = 1; cuts <= end; cuts++) {
            int tried = longestFirst ? end + 1 - cuts : cuts;
            if (isPart(list.slice(at, at + tried))) {
                return tried;
            }
        }
        return 0;
    }

    private boolean isPart(String text) {
        Roll.Found found = roll.best(text);
        if (found.isRight()
                && present.add(found.part())
                && found.judgement().verdict() == Verdict.CLOSE) {
            misspelt.add(found.part().shown());
        }
        return found.isRight();
    }

    private boolean halfSaid(String text) {
        Judgement judgement = roll.best(text).judgement();
        boolean half = judgement.verdict() == Verdict.INCOMPLETE;
        if (half) {
            unfinished = Optional.of("\"" + quotable(text) + "\": " + judgement.why());
        }
        return half;
    }

    /** "France Germany": every word belongs to a part, though nothing stands between them. */
    private boolean sideBySide(Listing list, int at) {
        Listing words = Listing.ofWords(list.slice(at, at + 1));
        int word = 0;
        int most = WORDS_MAX * roll.parts().size();
        boolean likely = words.size() > 1 && words.size() <= most;
        int taken = likely ? taken(words, 0, WORDS_MAX) : 0;
        while (taken > 0) {
            word += taken;
            taken = taken(words, word, WORDS_MAX);
        }
        return word == words.size();
    }

    private Judgement judgement() {
        int missing = roll.parts().size() - present.size();
        if (unfinished.isPresent()) {
            return Judgement.incomplete(unfinished.orElseThrow());
        }
        if (missing > 0) {
            return SeveralAnswer.lacking(missing, roll.parts().size());
        }
        return misspelt.isEmpty()
                ? Judgement.correct(SeveralAnswer.list(shown()))
                : Judgement.close(SeveralAnswer.list(misspelt));
    }

    private List<String> shown() {
        return roll.parts().stream().map(Answer::shown).toList();
    }

    /** Without marks and joiners, for a reason goes where no screen cleans it. */
    private static String quotable(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String letters = Looks.MARKS.matcher(composed).replaceAll("");
        return Clean.line(letters, QUOTE_CHARS_MAX);
    }
}
