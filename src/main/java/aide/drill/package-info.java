/**
 * One class's drill: how it is set up, which questions it asks, and where it stands after each move
 * of the trainer.
 *
 * <p>It lies a floor above {@code study}, not beside it: the choices that a class sees are the ones a
 * learner would see, and a second way of drawing them would be a second truth about what can be
 * taken for what. Nothing here knows of a clock: every move says when it was made, so that the moves
 * alone, read back from the disk, lead to the same drill.
 */
@NullMarked
package aide.drill;

import org.jspecify.annotations.NullMarked;
