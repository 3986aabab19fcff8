package aide.term;

import java.util.Optional;

/** Says why a terminal cannot show a screen, in words for a user. */
final class Suitability {

    /** Also where there is no shell to ask, as on Windows. */
    static final String NO_MODE = "no terminal: its mode cannot be read by stty";

    private Suitability() {}

    /** Judges by the variable TERM, which is empty where it is not set. */
    static Optional<String> refusal(String term) {
        return switch (term) {
            case "" -> Optional.of("no terminal: TERM is not set");
            case "dumb", "unknown" ->
                Optional.of("the terminal is too simple: TERM is \"" + term + "\"");
            default -> Optional.empty();
        };
    }

    static Optional<String> refusal(Reply reply) {
        if (!reply.missing().isEmpty()) {
            return Optional.of("standard " + reply.missing() + " is not a terminal");
        }
        return reply.saved().isEmpty() ? Optional.of(NO_MODE) : Optional.empty();
    }
}
