package aide.study;

import aide.bank.Question;
import aide.bank.Renames;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How a sitting began: with the events since, all there is to know to take it up again.
 *
 * @param questions ids of what it was to ask, the first first
 * @param spare how often a question may come back in it
 * @param runs under which names it was taken up before
 */
public record Opening(
        OffsetDateTime at, Mode mode, int spare, List<String> questions, List<String> runs) {

    /**
     * So long its ids and names are at most, with a quote at each end and a comma, or it would not go
     * on a line of the journal. A longer sitting cannot be taken up again.
     */
    static final int CHARS_MAX = 60_000;

    private static final int CHARS_A_TEXT = 3;

    /** What a sitting does to the schedule. */
    public enum Mode {
        SCHEDULE,
        PRACTICE,
        PRACTICE_THAT_COUNTS;

        static Mode of(Course course) {
            if (course.practice().isEmpty()) {
                return SCHEDULE;
            }
            return course.isPractice() ? PRACTICE : PRACTICE_THAT_COUNTS;
        }

        /** The course in which a sitting goes on that was such a one; its questions are known. */
        Course on(Course course) {
            return course.withPractice(
                    this == SCHEDULE
                            ? Optional.empty()
                            : Optional.of(new Practice(Set.of(), this == PRACTICE_THAT_COUNTS)));
        }

        Return comeBack() {
            return this == PRACTICE ? Return.WHEN_MISSED : Return.BY_SCHEDULE;
        }
    }

    public Opening {
        questions = List.copyOf(questions);
        runs = List.copyOf(runs);
    }

    static Opening of(Course course, Agenda agenda, OffsetDateTime at) {
        List<String> questions = new ArrayList<>();
        for (Question question : agenda.waiting()) {
            questions.add(question.id());
        }
        return new Opening(at, Mode.of(course), agenda.spare(), questions, List.of());
    }

    /** Whether it was on that day of study; on another, other questions are due. */
    public boolean isOf(OffsetDateTime now) {
        return StudyDay.of(at).equals(StudyDay.of(now));
    }

    /**
     * How many questions the sitting still has to ask, told by how they stand alone: each was due when
     * it began, and an answer took it out of that day unless it is still being learnt. Where answers
     * leave the schedule alone, or are counted out, only the journal would tell: then it is empty.
     */
    public OptionalInt toGo(Course course, Progress progress) {
        if (mode != Mode.SCHEDULE || spare != Agenda.NO_LIMIT) {
            return OptionalInt.empty();
        }
        LocalDate day = StudyDay.of(at);
        int count = 0;
        for (String id : questions) {
            Standing standing = progress.of(id);
            boolean answered = standing.lastDay().equals(day) && !standing.isOpen();
            count += answered || course.bank().question(id).isEmpty() ? 0 : 1;
        }
        return OptionalInt.of(count);
    }

    boolean canBeKept() {
        return chars(questions) + chars(runs) <= CHARS_MAX;
    }

    private static int chars(List<String> texts) {
        int chars = 0;
        for (String text : texts) {
            chars += text.length() + CHARS_A_TEXT;
        }
        return chars;
    }

    /** The same by the present ids of its questions. */
    Opening renamed(Renames renames) {
        List<String> now = new ArrayList<>();
        for (String question : questions) {
            now.add(renames.now(question));
        }
        return new Opening(at, mode, spare, now, runs);
    }

    /** The same sitting, gone on with under another name. */
    Opening after(String run) {
        List<String> all = new ArrayList<>(runs);
        all.add(run);
        return new Opening(at, mode, spare, questions, all);
    }
}
