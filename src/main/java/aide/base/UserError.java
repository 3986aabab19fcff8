package aide.base;

/** A command that cannot be carried out as it was given; its one line ends the program with 2. */
public final class UserError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UserError(String message) {
        super(message);
    }
}
