package aide.cli;

import aide.base.Problem;
import aide.cohort.Member;
import aide.disk.HandIn;
import aide.study.Course;
import aide.study.Event;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what a class has handed in, some histories at once, and tells how far it is.
 *
 * @param problems what was not understood, in the order of the learners
 */
record ClassReading(List<Member> members, List<Problem> problems) {

    /** Histories are summed up and dropped, so that only so many are in memory at a time. */
    private static final int BATCH = 20;

    /** Smaller classes are read before anybody wonders. */
    private static final int TOLD_FROM = 100;

    private record Read(Member member, List<Problem> problems) {}

    static ClassReading of(
            List<HandIn> handIns, Course course, OffsetDateTime now, Outside outside) {
        List<Member> members = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int from = 0; from < handIns.size(); from += BATCH) {
            List<HandIn> batch = handIns.subList(from, Math.min(handIns.size(), from + BATCH));
            for (Read read :
                    batch.parallelStream().map(each -> read(each, course, now)).toList()) {
                members.add(read.member());
                problems.addAll(read.problems());
            }
            tell(from, members.size(), handIns.size(), outside);
        }
        return new ClassReading(members, problems);
    }

    private static Read read(HandIn handIn, Course course, OffsetDateTime now) {
        HandIn.Contents contents = handIn.read();
        List<Event> events = Event.renamed(contents.events(), course.bank().renames());
        return new Read(Member.of(handIn.learner(), events, course, now), contents.problems());
    }

    /** Each tenth of the way. */
    private static void tell(int before, int read, int all, Outside outside) {
        if (all >= TOLD_FROM && 10 * before / all < 10 * read / all) {
            outside.err().println("read %d of %d learners".formatted(read, all));
            outside.err().flush();
        }
    }
}
