/**
 * One learner: the queue, the sitting, the events it leaves, and the progress they sum up to.
 *
 * <p>A review is written down when the answer is judged, not when its grade is accepted: whoever
 * pulls the plug in front of the verdict has still answered. A grade that the learner overrules is
 * therefore an event of its own, as an undo is, and as an appeal is. Only who wishes to be asked how
 * sure an answer is says that first: after the verdict everybody was.
 *
 * <p>A sitting can be gone through again from an {@link aide.study.Opening} and the events it left.
 * Therefore nothing but these may decide what it asks next: not how long a verdict was looked at.
 *
 * <p>What a learner is to do with a question is a {@link aide.study.Task}, in one of the four ways
 * of input; {@code Ways} chooses it by how well the question is known. Putting things in order,
 * or beside what they go with, is another way of asking the one question that was due: the other
 * things are there because they are known, and so only that question is scheduled anew. Nor is it
 * half right where the due one stood in its place, for its place is nothing without the others.
 *
 * <p>A bank is edited, and what was learned may be right no more. A review keeps what was right when it
 * was given; {@link aide.study.Progress#under} sets aside what the bank contradicts. The sum itself
 * knows no bank, so that it is the same on every machine: that a question was begun anew is said by
 * the review with which it was.
 */
@NullMarked
package aide.study;

import org.jspecify.annotations.NullMarked;
