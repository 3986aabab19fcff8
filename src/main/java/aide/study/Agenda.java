package aide.study;

import aide.bank.Question;
import aide.fsrs.Grade;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a sitting still has to ask.
 *
 * <p>Siblings never stand next to each other: a question waits while another one of its fact is
 * open, or was the last to be asked. So whatever was missed can always come back, and at most the
 * siblings of the very last question are left for another sitting.
 *
 * @param waiting not asked yet in this sitting, the first to be asked first
 * @param open asked, but to come back before the sitting ends
 * @param spare how often a question may still come back in it
 */
record Agenda(List<Question> waiting, List<Question> open, int spare, Return comeBack) {

    static final int NO_LIMIT = Integer.MAX_VALUE;

    Agenda {
        waiting = List.copyOf(waiting);
        open = List.copyOf(open);
    }

    /** What is to be practised, or what the plan for an exam says, or what is due and what is new. */
    static Agenda of(Course course, Progress progress, OffsetDateTime now) {
        Optional<Practice> practice = course.practice();
        if (practice.isPresent()) {
            return practised(course, progress, practice.get(), now);
        }
        Optional<Exam> exam = course.examAhead(now);
        return exam.isPresent()
                ? planned(course, progress, exam.get(), now)
                : scheduled(course, progress, now);
    }

    private static Agenda practised(
            Course course, Progress progress, Practice practice, OffsetDateTime now) {
        List<Question> questions = practice.questions(course, progress, now);
        int asked = Math.min(questions.size(), course.limits().sitting());
        Return comeBack = practice.counts() ? Return.BY_SCHEDULE : Return.WHEN_MISSED;
        return new Agenda(questions.subList(0, asked), List.of(), NO_LIMIT, comeBack);
    }

    /** What is missed comes back the same day only where the plan leaves answers for it. */
    private static Agenda planned(Course course, Progress progress, Exam exam, OffsetDateTime now) {
        List<Question> plan = Plan.today(course, progress, exam, now);
        int answers = exam.answersLeft(progress.today().on(StudyDay.of(now)));
        int asked = Math.min(plan.size(), course.limits().sitting());
        return new Agenda(
                plan.subList(0, asked), List.of(), answers - plan.size(), Return.BY_SCHEDULE);
    }

    /** What is due, the most forgotten first, then new questions in the order of the bank. */
    private static Agenda scheduled(Course course, Progress progress, OffsetDateTime now) {
        Tally today = progress.today().on(StudyDay.of(now));
        Limits limits = course.limits();
        Supply supply = Supply.of(course, progress, now);
        List<Question> waiting = new ArrayList<>(supply.open());
        waiting.addAll(first(limits.reviewsLeft(today), supply.due()));
        waiting.addAll(first(limits.newLeft(today), supply.unseen()));
        return new Agenda(
                first(limits.sitting(), waiting), List.of(), NO_LIMIT, Return.BY_SCHEDULE);
    }

    private static List<Question> first(int count, List<Question> questions) {
        return questions.subList(0, Math.min(count, questions.size()));
    }

    /** The next question, or empty when the sitting is over. */
    Optional<Question> next(Progress progress, Optional<Question> last, OffsetDateTime now) {
        for (Question each : open) {
            if (mayFollow(last, each) && comeBack.isDue(progress.of(each.id()), now)) {
                return Optional.of(each);
            }
        }
        for (Question each : waiting) {
            if (mayFollow(last, each) && isFree(each)) {
                return Optional.of(each);
            }
        }
        return early(last);
    }

    /** What is open and not due yet; it comes back now, for there is nothing else. */
    private Optional<Question> early(Optional<Question> last) {
        for (Question each : open) {
            if (mayFollow(last, each)) {
                return Optional.of(each);
            }
        }
        return sibling();
    }

    /** Practice has no other sitting for what is left at the end. */
    private Optional<Question> sibling() {
        return comeBack == Return.WHEN_MISSED ? waiting.stream().findFirst() : Optional.empty();
    }

    /** The agenda after a question was answered, which thereby stands as it now does. */
    Agenda after(Question asked, Grade grade, Progress progress) {
        List<Question> stillOpen = without(open, asked);
        boolean comesBack = spare > 0 && comeBack.comesBack(progress.of(asked.id()), grade);
        if (comesBack) {
            stillOpen.add(asked);
            comeBack.sort(stillOpen, progress);
        }
        int left = comesBack ? spare - 1 : spare;
        return new Agenda(without(waiting, asked), stillOpen, left, comeBack);
    }

    int size() {
        return waiting.size() + open.size();
    }

    private boolean isFree(Question question) {
        for (Question each : open) {
            if (each.fact().equals(question.fact())) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayFollow(Optional<Question> last, Question next) {
        return last.isEmpty() || !isSibling(last.get(), next);
    }

    private static boolean isSibling(Question a, Question b) {
        return a.fact().equals(b.fact()) && !a.id().equals(b.id());
    }

    private static List<Question> without(List<Question> questions, Question gone) {
        List<Question> left = new ArrayList<>();
        for (Question each : questions) {
            if (!each.id().equals(gone.id())) {
                left.add(each);
            }
        }
        return left;
    }
}
