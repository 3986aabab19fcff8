package aide.text;

/**
 * What a reader sees as one character: a letter with its marks, or one picture.
 *
 * @param columns how many columns of a terminal it takes: 1 or 2, or 0 for a mark without a letter
 */
public record Cell(String text, int columns) {}
