/**
 * When a question should come back: FSRS-6, from the formulas to the four futures of a question.
 *
 * <p>A {@link aide.fsrs.Card} says where a question stands, a {@link aide.fsrs.Scheduler} what each
 * {@link aide.fsrs.Grade} would make of it. All four {@link aide.fsrs.Futures} are computed at once,
 * as in Anki: the screen shows them, the answer picks one. Nothing here knows questions, clocks or
 * files; days that have passed and chance are arguments, so that the journal replayed gives the same
 * progress on every machine.
 *
 * <p>From below: {@code MemoryModel} holds the formulas of
 * https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm#fsrs-6 in their letters;
 * {@code Steps} the minutes of a first day; {@code Days} the four intervals and their order; {@code
 * Fuzz} scatters them; {@link aide.fsrs.Fsrs6} puts them together.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Implementations differ. We follow ts-fsrs and fsrs-rs where py-fsrs does not: on the same day
 *       hard, good and easy never lower stability; the mean that difficulty returns to is not
 *       clamped; stability stays within 0.001 and 36,500 days.
 *   <li>The maximum interval is applied after the grades are set apart; in ts-fsrs good and easy
 *       exceed it by a day or two.
 *   <li>ts-fsrs rounds to eight decimals on the way, we do not; in its histories the two stay within
 *       a millionth of each other, and every day and minute is the same.
 *   <li>The formulas use {@link java.lang.StrictMath}: two machines that replay one journal must not
 *       differ in the last bit, which rounding to days could make a day.
 *   <li>Steps last half a day at most and never get shorter: hard makes an only step half as long
 *       again, and a better grade must not come back sooner than a worse one.
 *   <li>Fuzz starts from the intervals without fuzz, all four with one chance, and keeps their order;
 *       ts-fsrs sets them apart only after fuzz, and so exceeds the maximum.
 *   <li>A step that the settings no longer have counts as the last one, so again always starts over;
 *       in ts-fsrs such a card leaves learning even with again.
 *   <li>A new card has {@link aide.fsrs.Memory#NONE}, not null and not an {@code Optional}: the
 *       formulas read two numbers millions of times when a long journal is replayed.
 *   <li>FSRS-7 is in sight: two stabilities, intervals below a day. It needs one more component in
 *       {@code Memory}, which the journal does not hold and the snapshot can rebuild; elapsed days
 *       may already have a fraction, and a {@link aide.fsrs.Future} a delay of minutes.
 * </ul>
 */
@NullMarked
package aide.fsrs;

import org.jspecify.annotations.NullMarked;
