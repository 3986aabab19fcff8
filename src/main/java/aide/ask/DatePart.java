package aide.ask;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** As much of a date as was typed; 0 stands for what was not. */
record DatePart(int day, int month, int year) {

    private static final int MONTHS = 12;

    boolean hasDay() {
        return day > 0;
    }

    boolean hasMonth() {
        return month > 0;
    }

    boolean hasYear() {
        return year > 0;
    }

    /** In the year that was typed, or else in this one. */
    DatePart inYear(int otherwise) {
        return hasYear() ? this : new DatePart(day, month, otherwise);
    }

    /** Whether the calendar has it; the year must be known. */
    boolean exists() {
        return month <= MONTHS
                && (!hasDay() || day <= YearMonth.of(year, Math.max(month, 1)).lengthOfMonth());
    }

    DateSpan span() {
        if (hasDay()) {
            return DateSpan.day(YearMonth.of(year, month).atDay(day));
        }
        return hasMonth() ? DateSpan.month(YearMonth.of(year, month)) : DateSpan.year(year);
    }

    /** "31 February does not exist: February 2022 has 28 days". */
    String whyNot() {
        if (month > MONTHS) {
            return "there is no month " + month;
        }
        String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        int days = YearMonth.of(year, month).lengthOfMonth();
        return day + " " + name + " does not exist: " + name + " " + year + " has " + days
                + " days";
    }
}
