package aide.disk;

import java.util.Locale;

/**
 * What came of torture.
 *
 * @param lost what was told to be saved and is not there
 * @param invented what is there and was never done
 * @param wrongSums snapshots that are torn, or give another sum than the journal
 */
record Figures(
        long seeds,
        long crashes,
        long errors,
        long operations,
        long saved,
        long lost,
        long invented,
        long wrongSums) {

    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0);

    boolean areSound() {
        return lost + invented + wrongSums == 0;
    }

    Figures plus(Figures more) {
        return new Figures(
                seeds + more.seeds,
                crashes + more.crashes,
                errors + more.errors,
                operations + more.operations,
                saved + more.saved,
                lost + more.lost,
                invented + more.invented,
                wrongSums + more.wrongSums);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "seeds %,d  crashes %,d  disk errors %,d  operations %,d  saved %,d"
                        + "  lost %,d  invented %,d  wrong sums %,d",
                seeds,
                crashes,
                errors,
                operations,
                saved,
                lost,
                invented,
                wrongSums);
    }
}
