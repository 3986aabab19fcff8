/**
 * Text without knowing what it is for: folding for comparison, safe text for a terminal, and how
 * wide it is there.
 *
 * <p>Text from outside goes through {@link aide.text.Clean} once, at the edge where it comes in; the
 * painter cleans it once more, for nothing may reach a terminal because one edge forgot. Clean text
 * is counted in {@link aide.text.Cells cells}, never in chars: a letter with its accents is one.
 */
@NullMarked
package aide.text;

import org.jspecify.annotations.NullMarked;
