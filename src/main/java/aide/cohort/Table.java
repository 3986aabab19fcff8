package aide.cohort;

import static aide.base.Check.require;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Values under the names of their columns, from which every form of a report is drawn.
 *
 * @param rows as many values as there are columns in each
 * @param nothing what is said where there is no row
 * @param key what the figures mean, in a line for people; empty where they speak for themselves
 * @param one whether it has one row alone, which is better read as a list
 */
record Table(
        List<Column> columns, List<List<Value>> rows, String nothing, String key, boolean one) {

    Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Value> row : rows) {
            require(
                    row.size() == columns.size(),
                    "row has %d values for %d columns",
                    row.size(),
                    columns.size());
        }
    }

    /** The same with no more than the first rows. */
    Table first(int most) {
        return new Table(columns, rows.subList(0, Math.min(most, rows.size())), nothing, key, one);
    }

    /** The columns of one place, by their numbers. */
    List<Integer> at(Column.Place place) {
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).place() == place)
                .boxed()
                .toList();
    }

    /** A table of many rows. */
    static Table of(List<Column> columns, List<List<Value>> rows, String nothing, String key) {
        return new Table(columns, rows, nothing, key, false);
    }
}
