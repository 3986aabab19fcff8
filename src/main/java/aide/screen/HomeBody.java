package aide.screen;

import aide.base.Count;
import aide.report.Readiness;
import aide.study.Expectation;
import aide.study.Outlook;
import aide.text.DayNames;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a learner is told before a sitting: what is due, what is new, and what the days bring. */
final class HomeBody {

    private static final int BARS_FROM_ROWS = 20;
    private static final int BAR_COLUMNS = 24;
    private static final int DAY_COLUMNS = 10;
    private static final int NUMBER_COLUMNS = 5;

    private HomeBody() {}

    static List<Line> lines(
            Outlook outlook,
            Optional<LeftOff> left,
            Optional<String> changed,
            Optional<String> habit,
            int aDay,
            LocalDate today,
            Size size) {
        Text text = Text.body(size);
        text.paragraph("The diplomatic timeline of December 2021 and January 2022", Style.STRONG);
        if (outlook.due() + outlook.fresh() == 0) {
            text.paragraph("✓ Done for today.", Style.RIGHT);
        }
        if (left.isPresent()) {
            text.gap().labelled("Left off   ", left.get().told(), Style.STRONG);
        }
        if (changed.isPresent()) {
            text.gap().labelled("Changed    ", changed.get(), Style.STRONG);
        }
        text.blank().labelled("Due now    ", due(outlook, aDay, today), Style.PLAIN);
        text.labelled("New today  ", fresh(outlook), Style.PLAIN);
        if (habit.isPresent()) {
            text.labelled("Today      ", habit.get(), Style.PLAIN);
        }
        if (outlook.expectation().isPresent()) {
            exam(text, outlook.expectation().get(), today);
        }
        text.blank();
        if (outlook.unseen() == outlook.total()) {
            welcome(text);
        } else if (outlook.expectation().isEmpty()) {
            days(text, outlook.days(), today, size);
        }
        return text.lines();
    }

    private static void exam(Text text, Expectation expectation, LocalDate today) {
        text.gap().labelled("Exam       ", Readiness.exam(expectation, today), Style.PLAIN);
        text.labelled("Ready      ", Readiness.ready(expectation, today), Style.STRONG);
    }

    private static String due(Outlook outlook, int aDay, LocalDate today) {
        if (outlook.held() > 0) {
            return backlog(outlook, aDay, today);
        }
        if (outlook.due() > 0) {
            return new Count(outlook.due(), "question") + " to repeat";
        }
        Optional<LocalDate> next = outlook.next();
        return next.isPresent()
                ? "nothing until " + DayNames.brief(next.get(), today)
                : "nothing yet";
    }

    /** More than a day takes, as after a break. */
    private static String backlog(Outlook outlook, int aDay, LocalDate today) {
        String most = outlook.due() > 0
                ? outlook.due() + outlook.held() + " questions: "
                : "enough for today; " + outlook.held() + " wait: ";
        Optional<LocalDate> through = outlook.through();
        return most + aDay + " a day"
                + (through.isPresent()
                        ? ", through by " + DayNames.brief(through.get(), today)
                        : "");
    }

    private static String fresh(Outlook outlook) {
        if (outlook.unseen() == 0) {
            return "none: you have seen all " + outlook.total();
        }
        return outlook.fresh() > 0
                ? outlook.fresh() + " of " + outlook.unseen() + " not seen yet"
                : "done; " + outlook.unseen() + " not seen yet, n for more";
    }

    private static void welcome(Text text) {
        text.paragraph(
                "Choose an answer; once you know it, type it. What you miss comes back soon,"
                        + " what you know comes back later.",
                Style.PLAIN);
        text.paragraph(
                "Every answer is saved at once: q leaves at any time, and the next start goes on at"
                        + " the same question. ? lists the keys of each screen.",
                Style.PLAIN);
        text.gap().paragraph("Enter begins.", Style.STRONG);
    }

    private static void days(Text text, List<Integer> days, LocalDate today, Size size) {
        text.paragraph("The next days", Style.DIM);
        if (size.rows() < BARS_FROM_ROWS) {
            text.line(cells(days.size(), i -> DayNames.tiny(today.plusDays(i + 1L)), Style.DIM));
            text.line(cells(days.size(), i -> days.get(i).toString(), Style.PLAIN));
            return;
        }
        int most = Math.max(1, Collections.max(days));
        for (int i = 0; i < days.size(); i++) {
            String day = atLeft(DayNames.brief(today.plusDays(i + 1L)), DAY_COLUMNS);
            String number = atRight(days.get(i).toString(), NUMBER_COLUMNS);
            text.line(Line.of(
                    new Span(" " + day, Style.DIM),
                    Span.plain(number + " " + bar(days.get(i), most))));
        }
    }

    private static Line cells(int count, IntFunction<String> text, Style style) {
        return Line.of(
                IntStream.range(0, count)
                        .mapToObj(i -> atRight(text.apply(i), NUMBER_COLUMNS))
                        .collect(Collectors.joining()),
                style);
    }

    /** As long as the number is large; any question at all is seen. */
    private static String bar(int number, int most) {
        return "█".repeat((number * BAR_COLUMNS + most - 1) / most);
    }

    private static String atLeft(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - text.length()));
    }

    private static String atRight(String text, int columns) {
        return " ".repeat(Math.max(0, columns - text.length())) + text;
    }
}
