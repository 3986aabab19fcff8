package aide.base;

/**
 * One thing wrong in somebody's data, told as {@code place: what}.
 *
 * @param place where, e.g. {@code facts/calls.json:12:7 $.facts[3].when}
 * @param what what is wrong, what was expected, and what stands there instead
 */
public record Problem(String place, String what) {

    @Override
    public String toString() {
        return place + ": " + what;
    }
}
