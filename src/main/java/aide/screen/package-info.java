/**
 * Pure screens: a frame out of a state and a size, the next state out of a message and a moment.
 *
 * <p>A screen holds no clock, no terminal and no file. It names the meaning of its text ({@link
 * aide.screen.Style}) and leaves the looks to the terminal, so that a test compares whole frames,
 * and so that no colour is ever the only sign.
 *
 * <p>{@link aide.screen.Screen#on} is given the size besides the message and the moment: only then
 * can a key that scrolls stop at the end instead of counting on in the dark.
 *
 * <p>What a screen needs from a file, it sends for with an {@link aide.screen.Errand} and is told in
 * a {@link aide.screen.Message}: so it stays a value, and a test answers in the file's stead.
 */
@NullMarked
package aide.screen;

import org.jspecify.annotations.NullMarked;
