/** When a question should come back: FSRS-6, from formulas to the four futures of a question. */
@NullMarked
package aide.fsrs;

import org.jspecify.annotations.NullMarked;
