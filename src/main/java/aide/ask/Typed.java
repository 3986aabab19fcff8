package aide.ask;

import java.util.List;

/**
 * Typed words, with what every name of a bank is held against worked out once.
 *
 * @param content without the words that carry nothing
 * @param untitled and without titles
 * @param leveled empty where nothing was romanized
 */
record Typed(
        Words words,
        List<String> content,
        List<String> untitled,
        List<String> leveled,
        Letters letters) {

    static Typed of(Words words) {
        List<String> content = words.content();
        List<String> leveled = Words.leveled(words.list());
        return new Typed(
                words,
                content,
                Titles.removed(content),
                words.cyrillic() ? leveled : List.of(),
                Letters.of(leveled));
    }

    /** Of a person the title is no part, of anything else it may be. */
    List<String> content(Name.Type type) {
        return type == Name.Type.PERSON ? untitled : content;
    }
}
