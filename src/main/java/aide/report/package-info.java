/**
 * What events and progress add up to, as values, as lines of text that a screen, a command and a file
 * can show, and as JSON.
 *
 * <p>A statistic is a record: what it holds hangs on the course, the journal and the moment alone
 * ({@link aide.report.Basis}), never on how wide it will be shown. {@link aide.report.Chapter} lists
 * them all; screens, commands and scripts go by that list, so that a new one is in all of them.
 *
 * <p>A bank of a hundred thousand questions does not fit into the caches of a processor, so what counts
 * is how often all of it is gone through: what more than one statistic needs, the basis works out for
 * all of them when the first one asks. Going through answers is left to each statistic where only
 * that one looks at something, for one loop for all of them would have to know them all.
 *
 * <p>What is drawn is drawn with characters of different darkness, and every figure stands beside in
 * digits: colour tells nothing here.
 *
 * <p>Few answers prove little. Shares are therefore compared by the bounds between which they may
 * well lie ({@link aide.report.Share}), and what has hardly been asked is no weak spot.
 *
 * <p>Besides the learner, a bank is reported on: {@link aide.report.Catalogue} knows by which folded
 * words whatever is in it is found, {@link aide.report.Index} finds it, {@link aide.report.Occasion} and
 * {@link aide.report.Axis} put its events on their days, {@link aide.report.Dossier} gathers all about
 * one fact. {@link aide.report.Grasp} gives all of them the same sign for how well something is known.
 */
@NullMarked
package aide.report;

import org.jspecify.annotations.NullMarked;
