/**
 * Worksheets for paper: the same questions in several versions, so that neighbours have little to gain
 * from each other, a timeline and a map to be filled in, and a key for whoever marks them.
 *
 * <p>A {@link aide.sheet.Blueprint} and a bank make a {@link aide.sheet.Worksheet}; what is drawn hangs
 * on the seed alone, and no set is walked whose order another run might change, so that the same sheet
 * can be printed again anywhere, byte for byte.
 *
 * <p><b>A sheet must not answer itself.</b> Only the key is made from {@link aide.sheet.Solution}s, and
 * it comes last. {@link aide.sheet.Spoiler} keeps apart what would tell each other's answers, as far as
 * there is enough else to ask. Every gap of a kind is of one length; a mark on the map is there whether
 * it is asked for or not.
 *
 * <p>It lies a floor above {@code report}, whose coast the map is drawn with and whose words say where a
 * fact is stated.
 *
 * <p>HTML is for printing as it is, Markdown for whoever wants to change it first. Both take text from a
 * bank through {@link aide.text.Clean} and an escape: it may come from a stranger.
 */
@NullMarked
package aide.sheet;

import org.jspecify.annotations.NullMarked;
