package aide.screen;

import aide.base.Count;
import aide.report.Leech;
import aide.study.Desk;
import aide.study.Judged;
import aide.study.Opening;
import aide.study.Outlook;
import aide.study.Review;
import aide.study.Sitting;
import aide.study.Summary;
import aide.text.DayNames;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** How a sitting is summed up, in words that the screen and plain lines share. */
final class Farewell {

    /** What is told before, during and after a sitting for practice. */
    static final String PRACTICE = "Practice: the schedule stays as it is";

    static final String NO_PRACTICE = "there is nothing of this kind to practise";

    private Farewell() {}

    static String score(Summary summary) {
        int asked = summary.right().size() + summary.missed().size();
        return new Count(asked, "question")
                + ": "
                + summary.right().size()
                + " right, "
                + summary.missed().size()
                + " missed";
    }

    /** "sitting of 10:32": what a learner knows it by. */
    static String sitting(Opening opening) {
        OffsetDateTime at = opening.at();
        String what = opening.mode() == Opening.Mode.PRACTICE ? "practice" : "sitting";
        return what + " of " + at.getHour() + ":" + at.getMinute() / 10 + at.getMinute() % 10;
    }

    /** The questions of a sitting that keep being forgotten, and what they were taken for in it. */
    static List<Leech> leeches(Sitting sitting) {
        Desk desk = sitting.desk();
        List<Review> reviews = sitting.given().stream().map(Judged::review).toList();
        return sitting.given().stream()
                .map(judged -> judged.asking().question())
                .distinct()
                .map(each -> Leech.of(each, desk.course().bank(), desk.progress(), reviews))
                .flatMap(Optional::stream)
                .toList();
    }

    static String comeBack(Outlook outlook) {
        if (outlook.due() > 0) {
            return new Count(outlook.due(), "question") + " can still be repeated today";
        }
        return outlook.next()
                .map(day -> "Come back on " + DayNames.full(day))
                .orElse("Nothing is due on any day yet");
    }
}
