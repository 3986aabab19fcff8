/** Strict JSON with places: the only package that knows Gson. */
@NullMarked
package aide.json;

import org.jspecify.annotations.NullMarked;
