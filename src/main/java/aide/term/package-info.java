/** The terminal: the only package that knows Lanterna. */
@NullMarked
package aide.term;

import org.jspecify.annotations.NullMarked;
