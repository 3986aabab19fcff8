package aide.study;

/** How sure a learner was of an answer, said before the verdict was shown. */
public enum Confidence {
    SURE("sure"),
    THINK_SO("think so"),
    GUESS("guess");

    private final String words;

    Confidence(String words) {
        this.words = words;
    }

    /** As it is shown. */
    public String words() {
        return words;
    }
}
