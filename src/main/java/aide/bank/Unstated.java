package aide.bank;

import aide.ask.WordsAnswer;

import java.util.List;
import java.util.stream.Stream;

/**
 * The answer to what no document says, though a learner may think one does: the same wordings for
 * every question, so that nobody is right at one and wrong at the next.
 */
final class Unstated {

    private static final List<String> WORDINGS = List.of(
            "not stated",
            "unstated",
            "not given",
            "none given",
            "not mentioned",
            "not named",
            "nobody is named",
            "no one is named",
            "no name is given",
            "unnamed",
            "not specified",
            "unspecified",
            "not reported",
            "not disclosed",
            "not known",
            "unknown",
            "no information",
            "does not say",
            "doesn't say",
            "did not say",
            "the document does not say",
            "the documents do not say",
            "the report does not say",
            "the reports do not say",
            "the source does not say",
            "the sources do not say",
            "the text does not say",
            "the article does not say",
            "nobody says",
            "no one says",
            "they do not say",
            "it does not say",
            "not indicated",
            "nothing is said",
            "не вказано",
            "не указано",
            "невідомо",
            "неизвестно");

    private Unstated() {}

    /**
     * Shown as "not stated".
     *
     * @param further wordings that fit one question only, such as "under discussion"
     */
    static WordsAnswer answer(List<String> further) {
        return new WordsAnswer(
                Stream.concat(WORDINGS.stream(), further.stream()).distinct().toList());
    }
}
