/**
 * Commands and the wiring: the only package that touches the process, its streams and its clock.
 *
 * <p>{@code aide} and {@code aide study} are dispatched by hand before picocli is loaded: for the
 * commands that are typed every day the library would cost more than the rest of the start. All
 * other commands stand in one table, {@code RootCommand.commands}.
 */
@NullMarked
package aide.cli;

import org.jspecify.annotations.NullMarked;
