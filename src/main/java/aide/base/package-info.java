/** The few things everybody needs: checks, problems and the errors a user is told. */
@NullMarked
package aide.base;

import org.jspecify.annotations.NullMarked;
