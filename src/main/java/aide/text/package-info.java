/** Text without knowing what it is for: folding for comparison, safe text for a terminal, and how wide it is there. */
@NullMarked
package aide.text;

import org.jspecify.annotations.NullMarked;
