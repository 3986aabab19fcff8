package aide.screen;

import aide.bank.Source;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a screen needs from outside before it can show all it has to show. Whoever shows it runs the
 * errand and says the answer, a {@link Message}, to the very screen that sent for it.
 */
public sealed interface Errand {

    /** One function per errand: a new one adds a parameter, and the compiler finds each caller. */
    <R> R match(Supplier<R> recall, Function<Source, R> consult);

    /** All that the learner ever did; answered by {@link Message.Recalled}. */
    record Recall() implements Errand {

        @Override
        public <R> R match(Supplier<R> recall, Function<Source, R> consult) {
            return recall.get();
        }
    }

    /** The text of a document; answered by {@link Message.Consulted}. */
    record Consult(Source source) implements Errand {

        @Override
        public <R> R match(Supplier<R> recall, Function<Source, R> consult) {
            return consult.apply(source);
        }
    }
}
