package aide.report;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A page of a report.
 *
 * @param lines what stands below its title, in lines of at most so many columns
 */
public record Leaf(String title, IntFunction<List<String>> lines) {}
