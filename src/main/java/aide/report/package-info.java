/** What progress adds up to, as lines of text that a screen, a command and a file can show. */
@NullMarked
package aide.report;

import org.jspecify.annotations.NullMarked;
