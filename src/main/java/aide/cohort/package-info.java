/**
 * What a class knows, out of the histories that its learners handed in.
 *
 * <p>A history of any length is first summed up to a {@link aide.cohort.Member}, so that the histories
 * of a large class need not be in memory together; all else is worked out from members by pure
 * functions. {@link aide.cohort.ClassChapter} lists what is told. Each chapter is a
 * {@link aide.cohort.Table} of typed values, and each form (lines, JSON, CSV, HTML) is drawn from
 * tables, so that a new chapter is in all forms and a new form has all chapters.
 *
 * <p>Whether something is known is asked of the schedule, as everywhere; whether it is answered
 * rightly is asked of the last three answers only: everybody errs while learning, and a class is
 * helped with what it does not know now.
 *
 * <p>Names of learners come from files of strangers; they are clean when they get here.
 */
@NullMarked
package aide.cohort;

import org.jspecify.annotations.NullMarked;
