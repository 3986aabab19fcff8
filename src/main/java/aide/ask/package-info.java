/** What an answer is and how a typed one is judged: names, dates, numbers, words. */
@NullMarked
package aide.ask;

import org.jspecify.annotations.NullMarked;
