package aide.drill;

import static aide.base.Check.require;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the value of a field may be, and which one stands beside another. */
sealed interface Choice {

    /** Which words there are to choose from, by now. */
    interface Words {
        List<String> of(SetUp setUp, Classroom room);
    }

    /**
     * Refuses what it cannot be.
     *
     * @throws IllegalArgumentException with what was expected
     */
    void check(String field, String typed, SetUp setUp, Classroom room);

    /** The value beside this one; empty where there is none. */
    Optional<String> beside(String value, int way, SetUp setUp, Classroom room);

    /** Anything; what it means decides. */
    record Free() implements Choice {

        @Override
        public void check(String field, String typed, SetUp setUp, Classroom room) {
            // Whoever takes the text cleans and cuts it.
        }

        @Override
        public Optional<String> beside(String value, int way, SetUp setUp, Classroom room) {
            return Optional.empty();
        }
    }

    /** A number, which goes up and down by a step. */
    record Amount(int step) implements Choice {

        private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

        @Override
        public void check(String field, String typed, SetUp setUp, Classroom room) {
            require(
                    DIGITS.matcher(typed).matches(),
                    "%s is \"%s\", expected a number",
                    field,
                    typed);
        }

        @Override
        public Optional<String> beside(String value, int way, SetUp setUp, Classroom room) {
            return Optional.of(String.valueOf(Math.max(0, Integer.parseInt(value) + way * step)));
        }
    }

    /** One of some words. */
    record One(Words words) implements Choice {

        @Override
        public void check(String field, String typed, SetUp setUp, Classroom room) {
            checkWord(field, typed, words.of(setUp, room));
        }

        @Override
        public Optional<String> beside(String value, int way, SetUp setUp, Classroom room) {
            return next(value, way, words.of(setUp, room));
        }
    }

    /** Some of some words, with commas between; none of them stands for all. */
    record Several(Words words) implements Choice {

        private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

        @Override
        public void check(String field, String typed, SetUp setUp, Classroom room) {
            split(typed).forEach(word -> checkWord(field, word, words.of(setUp, room)));
        }

        @Override
        public Optional<String> beside(String value, int way, SetUp setUp, Classroom room) {
            List<String> all = new ArrayList<>(words.of(setUp, room));
            all.add(0, "");
            return next(value, way, all);
        }

        static List<String> split(String typed) {
            return typed.isBlank() ? List.of() : List.of(COMMA.split(typed.strip()));
        }
    }

    private static void checkWord(String field, String word, List<String> expected) {
        require(
                expected.contains(word),
                "%s is \"%s\", expected one of %s",
                field,
                word,
                String.join(", ", expected));
    }

    /** Round and round; from a value that is none of them to the first. */
    private static Optional<String> next(String value, int way, List<String> all) {
        int at = all.indexOf(value);
        return Optional.of(all.get(at < 0 ? 0 : Math.floorMod(at + way, all.size())));
    }
}
