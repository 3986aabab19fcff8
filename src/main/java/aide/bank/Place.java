package aide.bank;

import aide.base.Problem;

import com.google.errorprone.annotations.FormatMethod;

/**
 * What of a bank a problem stands at, by its id: {@code question "osce-meeting/when"}.
 *
 * <p>Line and column are known only while a file is read; to carry them would cost every start of
 * the program what only the checks need, and an id is found in its file at once.
 */
record Place(String noun, String id) {

    static Place of(Source source) {
        return new Place("source", source.id());
    }

    static Place of(Entry entry) {
        return new Place("name", entry.name().id());
    }

    static Place of(Fact fact) {
        return new Place("fact", fact.id());
    }

    static Place of(Question question) {
        return new Place("question", question.id());
    }

    @FormatMethod
    Problem problem(String what, Object... parts) {
        return new Problem(noun + " \"" + id + "\"", String.format(what, parts));
    }
}
