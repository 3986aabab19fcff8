/**
 * One learner: the queue, the sitting, the events it leaves, and the progress they sum up to.
 *
 * <p>A review is written down when the answer is judged, not when its grade is accepted: whoever
 * pulls the plug in front of the verdict has still answered. A grade that the learner overrules is
 * therefore an event of its own, as an undo is.
 */
@NullMarked
package aide.study;

import org.jspecify.annotations.NullMarked;
