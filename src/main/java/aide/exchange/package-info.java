/**
 * What leaves the program and comes back: the JSON of events and of progress, and pages for people.
 *
 * <p><b>One event, one line.</b> Its members always stand in the same order and the last is a
 * checksum of all bytes before it ({@link aide.exchange.Seal}). Reading looks at the checksum
 * first: a line that fails it is damaged, whatever it seems to say, and nothing is guessed from
 * it.
 *
 * <p><b>Two readers.</b> {@link aide.exchange.Cursor} reads a line exactly as we write it,
 * straight from the bytes, because a journal of years is read at every start. Whatever surprises
 * it, such as an escape or another order, goes to the general reader, which is slow, strict and
 * able to say why.
 *
 * <p><b>No version number.</b> Files are merged line by line, so a marker in the first line would
 * soon speak for others' lines; and the same number in each line would say nothing. A line's
 * version is what stands in it: a type, a member or a word that this program does not know makes
 * it "newer" ({@link aide.exchange.Line.Newer}). It is kept and told, but not counted. Whoever
 * changes what a member means must therefore give it a new name, or add a member. The line before an
 * exported history ({@link aide.exchange.LearnerLine}) has none either, and for the same reason says
 * nothing where it stands in a journal: so such a file may be put among a learner's journals as it is.
 */
@NullMarked
package aide.exchange;

import org.jspecify.annotations.NullMarked;
