package aide.screen;

import aide.bank.Source;
import aide.drill.Drill;
import aide.drill.Run.Made;
import aide.study.Preferences;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a screen needs from outside before it can show all it has to show. Whoever shows it runs the
 * errand and says the answer, a {@link Message}, to the very screen that sent for it.
 */
public sealed interface Errand {

    /** One function per errand: a new one adds a parameter, and the compiler finds each caller. */
    <R> R match(
            Supplier<R> recall,
            Function<Source, R> consult,
            Function<Preferences, R> keep,
            Function<OfDrill, R> drill);

    /** All that the learner ever did; answered by {@link Message.Recalled}. */
    record Recall() implements Errand {

        @Override
        public <R> R match(
                Supplier<R> recall,
                Function<Source, R> consult,
                Function<Preferences, R> keep,
                Function<OfDrill, R> drill) {
            return recall.get();
        }
    }

    /** The text of a document; answered by {@link Message.Consulted}. */
    record Consult(Source source) implements Errand {

        @Override
        public <R> R match(
                Supplier<R> recall,
                Function<Source, R> consult,
                Function<Preferences, R> keep,
                Function<OfDrill, R> drill) {
            return consult.apply(source);
        }
    }

    /** Keeps what the learner has chosen; answered by {@link Message.Kept}. */
    record Keep(Preferences preferences) implements Errand {

        @Override
        public <R> R match(
                Supplier<R> recall,
                Function<Source, R> consult,
                Function<Preferences, R> keep,
                Function<OfDrill, R> drill) {
            return keep.apply(preferences);
        }
    }

    /** What only a drill needs, wherever one is held. */
    sealed interface OfDrill extends Errand {

        @Override
        default <R> R match(
                Supplier<R> recall,
                Function<Source, R> consult,
                Function<Preferences, R> keep,
                Function<OfDrill, R> drill) {
            return drill.apply(this);
        }
    }

    /** Writes down how a drill begins; answered by {@link Message.Begun}. */
    record Begin(Drill drill) implements OfDrill {}

    /** Writes down a move; answered by {@link Message.Noted} or {@link Message.Unsaved}. */
    record Note(Made made) implements OfDrill {}
}
