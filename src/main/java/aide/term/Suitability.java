package aide.term;

import java.util.Optional;

/** Says why a terminal cannot show a screen, in one line that names the way out. */
final class Suitability {

    private static final String WAY_OUT = "; \"aide study --plain\" works without one";

    /** Also where there is no shell to ask, as on Windows. */
    static final String NO_MODE = "no terminal: its mode cannot be read by stty" + WAY_OUT;

    private Suitability() {}

    /** Judges by the variable TERM, which is empty where it is not set. */
    static Optional<String> refusal(String term) {
        return switch (term) {
            case "" -> Optional.of("no terminal: TERM is not set" + WAY_OUT);
            case "dumb", "unknown" ->
                Optional.of("the terminal is too simple: TERM is \"" + term + "\"" + WAY_OUT);
            default -> Optional.empty();
        };
    }

    static Optional<String> refusal(Reply reply) {
        if (!reply.missing().isEmpty()) {
            return Optional.of("standard " + reply.missing() + " is not a terminal" + WAY_OUT);
        }
        return reply.saved().isEmpty() ? Optional.of(NO_MODE) : Optional.empty();
    }
}
