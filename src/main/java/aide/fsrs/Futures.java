package aide.fsrs;

/** All that may become of a card, by grade: the screen shows the four, the answer picks one. */
public record Futures(Future again, Future hard, Future good, Future easy) {

    public Future of(Grade grade) {
        return switch (grade) {
            case AGAIN -> again;
            case HARD -> hard;
            case GOOD -> good;
            case EASY -> easy;
        };
    }
}
