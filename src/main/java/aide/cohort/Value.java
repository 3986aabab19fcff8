package aide.cohort;

import aide.report.Share;
import aide.text.DayNames;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What stands in a cell of a table. */
sealed interface Value {

    /** As people read it; empty where there is nothing. */
    String shown();

    /** As programs read it: a number or a text; empty where there is nothing. */
    Optional<Object> bare();

    /** A text. */
    record Words(String text) implements Value {

        @Override
        public String shown() {
            return text;
        }

        @Override
        public Optional<Object> bare() {
            return Optional.of(text).filter(words -> !words.isEmpty()).map(words -> words);
        }
    }

    /** How many. */
    record Whole(long count) implements Value {

        @Override
        public String shown() {
            return String.format(Locale.ROOT, "%,d", count);
        }

        @Override
        public Optional<Object> bare() {
            return Optional.of(count);
        }
    }

    /** How many of how many; programs get it in thousandths of one, which is as fine as a class is. */
    record Portion(Share share) implements Value {

        @Override
        public String shown() {
            return share.isEmpty() ? "–" : share.percent() + " %";
        }

        @Override
        public Optional<Object> bare() {
            return share.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Math.round(1_000.0 * share.part() / share.whole()) / 1_000.0);
        }
    }

    /** A day, if there is one. */
    record Day(Optional<LocalDate> day) implements Value {

        @Override
        public String shown() {
            return day.map(each -> DayNames.inMonth(each) + " " + each.getYear())
                    .orElse("–");
        }

        @Override
        public Optional<Object> bare() {
            return day.map(LocalDate::toString);
        }
    }
}
