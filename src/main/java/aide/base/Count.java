package aide.base;

/** A number with its noun in the right form: "1 problem", "2 problems". */
public record Count(long number, String noun) {

    @Override
    public String toString() {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
