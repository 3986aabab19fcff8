package aide.screen;

import aide.base.Count;
import aide.study.Answered;
import aide.study.Standing;
import aide.study.StudyDay;
import aide.text.DayNames;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** How the learner stands with a question, in words. */
final class Stand {

    private Stand() {}

    /** "comes back Sun 15 Mar · stability 8 days · 2 answers · 1 lapse". */
    static String told(Standing standing, OffsetDateTime now) {
        if (standing.isNew()) {
            return "not asked yet";
        }
        String lapses = standing.lapses() == 0 ? "" : " · " + new Count(standing.lapses(), "lapse");
        return due(standing, now)
                + " · stability "
                + stability(standing.card().memory().stability())
                + " · "
                + new Count(standing.reviews(), "answer")
                + lapses;
    }

    /** "due now", "comes back today", "comes back Sun 15 Mar". */
    static String due(Standing standing, OffsetDateTime now) {
        if (standing.due().isDue(now)) {
            return "due now";
        }
        LocalDate today = StudyDay.of(now);
        LocalDate day = standing.due().day(now);
        return "comes back " + (day.equals(today) ? "today" : DayNames.brief(day, today));
    }

    private static String stability(double days) {
        return days < 1 ? "under a day" : Waits.days((int) Math.round(days));
    }

    /** "Sun 1 Mar ✓ correct, good: Geneva"; what was given may have to be left out. */
    static String told(Answered answered, boolean withAnswer, OffsetDateTime now) {
        Verdicts verdict = Verdicts.of(answered.review().verdict());
        String given = answered.review().answer();
        return DayNames.brief(answered.day(), StudyDay.of(now))
                + " "
                + verdict.sign()
                + " "
                + verdict.word()
                + ", "
                + (answered.practised() ? "practice" : GradeKeys.word(answered.grade()))
                + (withAnswer && !given.isBlank() ? ": " + given : "");
    }
}
