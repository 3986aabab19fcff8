/**
 * What an answer is, and how a typed one is judged.
 *
 * <p>{@link aide.ask.Judge} holds a text against every accepted {@link aide.ask.Answer}; the best
 * {@link aide.ask.Judgement} wins. Each form of answer reads the text in its own way: a name and
 * words as {@code Words} (what is left when case, accents, script, number and dialect are gone), a
 * date by {@code DateReader}, a number by {@code NumberReader}. Accepted spellings are asked first;
 * slips of the hand come after everything else. {@link aide.ask.Known} is what the bank knows
 * besides: it names a wrong answer, and forbids a slip that is somebody else's name.
 *
 * <p>Whatever is typed is judged in under a millisecond, a list in some milliseconds, for each piece
 * of it is held against each part; {@code mvn -Pbench verify} shows it. So
 * {@link aide.ask.Judge} bounds a text, also when it is folded, and {@code Memo} keeps what has been
 * worked out of a bank's own words. A pattern that takes letters and then looks for more takes them
 * possessively, or a long word costs the square of its length.
 *
 * <p>Decisions, where another could have been taken:
 *
 * <ul>
 *   <li>Never a ratio of likeness. One slip from five letters on, two from nine, none on digits,
 *       Roman numerals, compass points or negating syllables: Mark IV is not Mark VI, and eastern
 *       is not western. As near to another known name as to the right one is wrong.
 *   <li>Incomplete means: nothing false in it, but not what was asked. So a day where only the month
 *       is stated is incomplete (it says more than the sources do), as is "over 100,000" for 100,000
 *       (a bound is not the number) and a right wording with a little too much around it.
 *   <li>A range around the right day or number, two answers at once, "not Geneva", "before 12
 *       January" are wrong: they would let a guess pass. "About 30 December" is incomplete, for the
 *       day is known; "about 100,000" is right, for more is not.
 *   <li>Whose a counted thing is, is a part of the answer where the question says so: Ukrainian
 *       troops are not Russian ones. So is the way that days are counted, before or after.
 *   <li>Two spellings of one name joined by "or" are one answer, two names are not.
 *   <li>A date without a year gets the one in which it falls among the days of the bank; only days
 *       are counted for that, since a lone "1994" would blur it. Where 12/1 may be two dates, the
 *       one among those days is meant; between dots the day always comes first.
 *   <li>A wrong weekday makes a right date wrong: who adds it claims it.
 *   <li>The unit of a number may be missing, not be another; 21 days are 3 weeks. Scientific and
 *       hexadecimal notation are no numbers here, and so no exponent ever unfolds.
 *   <li>Words of the question cost nothing in an answer in words, and need not be repeated there.
 *   <li>Of several things that are right together, all must be there and nothing else, in any order.
 *       What is missing is counted, not named; the first that is false is quoted. A comma, a slash or
 *       "and" may stand in a part as well, so up to three cuts of the text are tried as one part.
 *   <li>A title, the role or the country beside a name is no part of it; the role alone names
 *       nobody.
 * </ul>
 */
@NullMarked
package aide.ask;

import org.jspecify.annotations.NullMarked;
