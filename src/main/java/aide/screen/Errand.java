package aide.screen;

import aide.bank.Source;
import aide.study.Preferences;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a screen needs from outside before it can show all it has to show. Whoever shows it runs the
 * errand and says the answer, a {@link Message}, to the very screen that sent for it.
 */
public sealed interface Errand {

    /** One function per errand: a new one adds a parameter, and the compiler finds each caller. */
    <R> R match(Supplier<R> recall, Function<Source, R> consult, Function<Preferences, R> keep);

    /** All that the learner ever did; answered by {@link Message.Recalled}. */
    record Recall() implements Errand {

        @Override
        public <R> R match(
                Supplier<R> recall, Function<Source, R> consult, Function<Preferences, R> keep) {
            return recall.get();
        }
    }

    /** The text of a document; answered by {@link Message.Consulted}. */
    record Consult(Source source) implements Errand {

        @Override
        public <R> R match(
                Supplier<R> recall, Function<Source, R> consult, Function<Preferences, R> keep) {
            return consult.apply(source);
        }
    }

    /** Keeps what the learner has chosen; answered by {@link Message.Kept}. */
    record Keep(Preferences preferences) implements Errand {

        @Override
        public <R> R match(
                Supplier<R> recall, Function<Source, R> consult, Function<Preferences, R> keep) {
            return keep.apply(preferences);
        }
    }
}
