/**
 * Strict JSON with places: the only package that knows Gson.
 *
 * <p>Nothing is bound by reflection. Gson would turn a misspelt number into 0, a missing list into
 * null and a doubled key into its last value, all in silence; here every member is asked for by
 * name ({@link aide.json.Fields}), and what does not fit becomes a problem that says where.
 *
 * <p>Gson keeps its position to itself except in words; {@link aide.json.Locator} reads them there,
 * and only when there is a problem to tell.
 */
@NullMarked
package aide.json;

import org.jspecify.annotations.NullMarked;
