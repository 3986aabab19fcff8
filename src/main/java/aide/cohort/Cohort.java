package aide.cohort;

import aide.bank.Fact;
import aide.bank.Question;
import aide.report.Share;
import aide.study.Course;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A class over weeks: its learners and what they study.
 *
 * @param members who knows least comes first
 */
public record Cohort(Course course, List<Member> members, OffsetDateTime now) {

    public Cohort {
        members = List.copyOf(members);
    }

    /** A class of these learners, whatever their order. */
    public static Cohort of(Course course, List<Member> members, OffsetDateTime now) {
        List<Integer> all =
                IntStream.range(0, course.questions().size()).boxed().toList();
        Comparator<Member> leastFirst = Comparator.<Member>comparingDouble(
                        member -> member.known(all).part())
                .thenComparingLong(member -> member.latest(all).percent())
                .thenComparing(Member::name);
        return new Cohort(course, members.stream().sorted(leastFirst).toList(), now);
    }

    /** The same class, in which nobody is called by name. */
    public Cohort withoutNames() {
        List<Member> nameless = new ArrayList<>();
        members.forEach(member -> nameless.add(member.named("learner " + (nameless.size() + 1))));
        return new Cohort(course, nameless, now);
    }

    List<Question> questions() {
        return course.questions();
    }

    Question question(int place) {
        return questions().get(place);
    }

    Fact fact(int place) {
        return course.bank().factOf(question(place));
    }

    /** The places of all questions. */
    List<Integer> all() {
        return IntStream.range(0, questions().size()).boxed().toList();
    }

    /** How many of these questions are known, counted with each learner. */
    Share known(List<Integer> places) {
        return members.stream().map(each -> each.known(places)).reduce(Share.NONE, Share::plus);
    }

    /** How many of all last answers to these questions were right. */
    Share latest(List<Integer> places) {
        return members.stream().map(each -> each.latest(places)).reduce(Share.NONE, Share::plus);
    }
}
