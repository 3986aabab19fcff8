package aide.cohort;

import aide.ask.Verdict;
import aide.bank.Question;
import aide.report.Share;
import aide.study.Answered;
import aide.study.Review;
import aide.text.Clean;
import aide.text.Fold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers of one learner by question: how many, how the last ones were, and the wrong ones. */
final class Recent {

    /** One may be luck or a slip; what was a month ago helps nobody now. */
    private static final int LATEST = 3;

    /** Whoever types this many different wrong answers is confused with nothing in particular. */
    private static final int SLIPS_MAX = 50;

    private static final int CODE_POINTS_MAX = 120;

    private final Map<String, Marks> byQuestion = new LinkedHashMap<>();
    private long elsewhere;

    private Recent(List<Question> questions) {
        questions.forEach(each -> byQuestion.put(each.id(), new Marks(byQuestion.size())));
    }

    static Recent of(List<Question> questions, List<Answered> answers) {
        Recent recent = new Recent(questions);
        answers.forEach(recent::add);
        return recent;
    }

    private void add(Answered answered) {
        Marks marks = byQuestion.get(answered.review().question());
        if (marks == null) {
            elsewhere++;
        } else {
            marks.add(answered);
        }
    }

    int answers(String question) {
        return marks(question).answers;
    }

    Share latest(String question) {
        return marks(question).latest();
    }

    private Marks marks(String question) {
        Marks marks = byQuestion.get(question);
        if (marks == null) {
            throw new IllegalArgumentException("no question \"" + question + "\"");
        }
        return marks;
    }

    /** Of all questions, in their order. */
    List<Slip> slips() {
        return byQuestion.values().stream()
                .flatMap(marks -> marks.slips.values().stream())
                .toList();
    }

    long elsewhere() {
        return elsewhere;
    }

    /** What is kept of the answers to one question. */
    private static final class Marks {

        private final int place;
        private final boolean[] last = new boolean[LATEST];
        private final Map<String, Slip> slips = new LinkedHashMap<>();
        private int answers;

        Marks(int place) {
            this.place = place;
        }

        void add(Answered answered) {
            last[answers++ % LATEST] = answered.isRight();
            Review review = answered.review();
            if (review.verdict() == Verdict.WRONG && !review.answer().isBlank()) {
                slip(review.answer());
            }
        }

        private void slip(String answer) {
            String given = Clean.line(answer, CODE_POINTS_MAX);
            String folded = Fold.text(given);
            if (slips.size() < SLIPS_MAX || slips.containsKey(folded)) {
                slips.merge(folded, new Slip(place, folded, given, 1), Marks::more);
            }
        }

        private static Slip more(Slip before, Slip now) {
            return new Slip(now.question(), now.folded(), now.given(), before.times() + 1);
        }

        Share latest() {
            Share latest = Share.NONE;
            for (int i = 0; i < Math.min(answers, LATEST); i++) {
                latest = latest.plus(last[i]);
            }
            return latest;
        }
    }
}
