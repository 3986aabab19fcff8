package aide.ask;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A day, a range of days, a month or a year is right. */
public record DateAnswer(DateSpan span) implements Answer {

    /** Made when the first answer is judged: the first frame need not wait for it. */
    private static final class Looks {

        /** Where the question asks for a week by its day, the day may be called so. */
        static final Pattern WEEK_OF = Pattern.compile("(?i)^(?:in |during )?(?:the )?week"
                + "(?: of| from| beginning| starting| commencing)?(?= (?:the )?\\p{L}*\\.? ?\\d)");
    }

    @Override
    public String shown() {
        return span.shown();
    }

    @Override
    public List<String> spellings() {
        return List.copyOf(new LinkedHashSet<>(List.of(span.shown(), span.iso())));
    }

    @Override
    public String clue() {
        return span.clue();
    }

    @Override
    public Judgement judge(String typed, Known known) {
        Matcher week = Looks.WEEK_OF.matcher(typed);
        if (week.find() && known.asked().ofWeek()) {
            return judge(week.replaceFirst(""), known);
        }
        List<DateReader> readings = known.typedDates(typed);
        DateReader reading = readings.get(0);
        if (reading.alien()) {
            return Judgement.wrong("not a date; this was " + shown());
        }
        if (reading.bounded()) {
            return Judgement.wrong("the date itself, please; this was " + shown());
        }
        if (reading.undecided() || reading.parts().size() > 2) {
            return Judgement.wrong("one date, please; this was " + shown());
        }
        if (reading.parts().isEmpty()) {
            return weekdayOnly(reading.weekdays());
        }
        List<DatePart> parts = reading.parts();
        if (parts.stream().anyMatch(part -> part.hasDay() && !part.hasMonth())) {
            return dayOnly(parts, reading.weekdays());
        }
        return judge(readings, known);
    }

    /** The best of all dates the text may mean. */
    private Judgement judge(List<DateReader> readings, Known known) {
        DateReader reading = readings.get(0);
        return new DateGuess(known.range(), span)
                .dates(readings).stream()
                        .map(parts -> judge(parts, reading, known))
                        .reduce(Judgement::or)
                        .orElseThrow();
    }

    private Judgement judge(List<DatePart> parts, DateReader reading, Known known) {
        Optional<DatePart> impossible =
                parts.stream().filter(part -> !part.exists()).findFirst();
        if (impossible.isPresent()) {
            return Judgement.wrong(impossible.orElseThrow().whyNot());
        }
        DateSpan first = parts.get(0).span();
        DateSpan last = parts.get(parts.size() - 1).span();
        if (last.last().isBefore(first.first()) && reading.unordered()) {
            return judge(List.of(parts.get(1), parts.get(0)), reading, known);
        }
        if (last.last().isBefore(first.first())) {
            return Judgement.wrong("this range ends before it begins; this was " + shown());
        }
        DateSpan typed = parts.size() == 1 ? first : DateSpan.range(first.first(), last.last());
        Judgement judgement =
                third(typed, reading).orElseGet(() -> compared(typed, reading.yearSaid(), known));
        return judgement.verdict() == Verdict.WRONG
                ? judgement
                : weekday(typed, reading.weekdays())
                        .map(Judgement::wrong)
                        .orElseGet(() -> qualified(judgement, reading));
    }

    /** What "early", "mid" or "late" makes of a month or a year. */
    private Optional<Judgement> third(DateSpan typed, DateReader reading) {
        if (reading.third().isEmpty() || typed.grain() == DateSpan.Grain.DAY) {
            return Optional.empty();
        }
        if (typed.equals(span)) {
            return Optional.of(Judgement.incomplete("no more is stated than " + shown()));
        }
        return typed.third(reading.third().orElseThrow()).overlaps(span)
                ? Optional.empty()
                : Optional.of(Judgement.wrong("this was " + shown()));
    }

    /** The right date, but said to be only near, or only one end. */
    private Judgement qualified(Judgement judgement, DateReader reading) {
        if (judgement.verdict() == Verdict.CORRECT && reading.oneEnd()) {
            return Judgement.wrong("the date itself, please; this was " + shown());
        }
        return judgement.verdict() == Verdict.CORRECT && reading.vague()
                ? Judgement.incomplete("the date itself, please, not about when")
                : spelled(judgement, reading);
    }

    private Judgement compared(DateSpan typed, boolean yearSaid, Known known) {
        if (typed.equals(span)) {
            return Judgement.correct(shown());
        }
        if (typed.contains(span)) {
            return typed.grain() == DateSpan.Grain.DAY
                    ? Judgement.wrong("too wide a range; this was " + shown())
                    : Judgement.incomplete(which() + " in " + typed.shown() + "?");
        }
        if (span.contains(typed)) {
            return Judgement.incomplete(
                    span.grain() == DateSpan.Grain.DAY
                            ? "a part of it; from which day to which?"
                            : "no more is stated than " + shown());
        }
        if (typed.inYearOf(span).equals(span)) {
            return yearSaid
                    ? Judgement.wrong("the year was " + span.first().getYear() + ", not "
                            + typed.first().getYear())
                    : Judgement.incomplete("which year?");
        }
        return Judgement.wrong(mistake(typed, known));
    }

    private String which() {
        return span.isDay()
                ? "which day"
                : span.grain() == DateSpan.Grain.DAY ? "which days" : "which month";
    }

    private String mistake(DateSpan typed, Known known) {
        return known.on(typed)
                .map(label -> typed.shown() + " is " + label + "; this was " + shown())
                .orElse("this was " + shown());
    }

    private Judgement dayOnly(List<DatePart> parts, Set<DayOfWeek> weekdays) {
        int first = parts.get(0).day();
        int last = parts.get(parts.size() - 1).day();
        boolean right = span.grain() == DateSpan.Grain.DAY
                && first == span.first().getDayOfMonth()
                && last == span.last().getDayOfMonth()
                && weekdaysOf(span).containsAll(weekdays);
        return right
                ? Judgement.incomplete("which month?")
                : Judgement.wrong("this was " + shown());
    }

    private Judgement weekdayOnly(Set<DayOfWeek> weekdays) {
        boolean right =
                span.grain() == DateSpan.Grain.DAY && weekdaysOf(span).containsAll(weekdays);
        return right
                ? Judgement.incomplete("a weekday only; which date?")
                : Judgement.wrong("this was " + shown());
    }

    /** "2 January 2022 was a Sunday, not a Monday". */
    private static Optional<String> weekday(DateSpan typed, Set<DayOfWeek> said) {
        return typed.grain() != DateSpan.Grain.DAY
                ? Optional.empty()
                : said.stream()
                        .filter(day -> !weekdaysOf(typed).contains(day))
                        .findFirst()
                        .map(day -> DateSpan.shown(typed.first()) + " was a "
                                + DateSpan.shown(typed.first().getDayOfWeek()) + ", not a "
                                + DateSpan.shown(day));
    }

    private static Set<DayOfWeek> weekdaysOf(DateSpan span) {
        return Stream.of(span.first(), span.last())
                .map(LocalDate::getDayOfWeek)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Judgement spelled(Judgement judgement, DateReader reading) {
        boolean slipped =
                judgement.verdict() == Verdict.CORRECT && !reading.slips().isEmpty();
        return slipped
                ? Judgement.close(
                        reading.slips().get(0).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                : judgement;
    }
}
