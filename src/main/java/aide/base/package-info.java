/** The few things everybody needs: checks, problems, the errors a user is told, and what is worked out
 * once or meanwhile. */
@NullMarked
package aide.base;

import org.jspecify.annotations.NullMarked;
