/**
 * The terminal: the only package that knows Lanterna.
 *
 * <p>{@link aide.term.Start} takes the terminal while the caller is still busy, {@link
 * aide.term.Loop} lets screens and keyboard talk, {@link aide.term.Saver} and
 * {@link aide.term.Envoy} are how the loop reaches the disk without knowing it. A message goes to the
 * screen, what follows from it is saved, what the screen still needs is sent for, and then the frame
 * is painted: what is seen as saved is saved.
 *
 * <p>Decisions:
 *
 * <ul>
 *   <li>Of Lanterna we use the screen that keeps two frames, on a terminal of our own ({@link
 *       aide.term.Tty}): Lanterna's sends emoji as question marks, follows each accented letter with
 *       a NUL, asks the cursor for the size and waits ten seconds where nobody answers, and
 *       starts five processes where one does. What differs between the two frames is sent by us
 *       (Canvas), for Lanterna takes three times as long to find it.
 *   <li>Keys are decoded here as well (Keys, Sequence, Keyboard). Lanterna's decoder drops a lone
 *       carriage return, takes a sequence that comes in two pieces for typed text, spills the ones it
 *       does not know, and waits by polling. Ours is fed bytes and never waits; the loop's queue
 *       tells it when nothing more has come, so that a test needs neither clock nor sleep.
 *   <li>Whether both streams are terminals is asked of a shell that inherits them and answers on
 *       its error stream: the JDK cannot tell (System.console() says something else from JDK 22 on), and
 *       the shell is needed for the mode anyway.
 *   <li>The driver passes no signals for keys: ^C leaves as a screen decides, ^Z restores the
 *       terminal before the whole process group stops.
 *   <li>The end of the JVM gives the terminal back, so that every end but SIGKILL is covered in one
 *       place.
 * </ul>
 */
@NullMarked
package aide.term;

import org.jspecify.annotations.NullMarked;
