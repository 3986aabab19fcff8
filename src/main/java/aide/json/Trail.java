package aide.json;

import java.util.ArrayList;
import java.util.List;

/** The way from the top of a document to a value; put into words only when somebody asks. */
final class Trail {

    /** The document itself. */
    static final Trail TOP = new Trail();

    private final Trail above;
    private final String step;
    private final int place;

    private Trail() {
        this.above = this;
        this.step = "$";
        this.place = -1;
    }

    private Trail(Trail above, String step, int place) {
        this.above = above;
        this.step = step;
        this.place = place;
    }

    Trail member(String name) {
        return new Trail(this, name, -1);
    }

    /** The item of a list, counted from 0. */
    Trail item(int number) {
        return new Trail(this, "", number);
    }

    boolean isItem() {
        return place >= 0;
    }

    boolean isMember(String name) {
        return !isItem() && step.equals(name);
    }

    int place() {
        return place;
    }

    /** The steps from the top, each as the way to where it leads. */
    List<Trail> steps() {
        if (above == this) {
            return new ArrayList<>();
        }
        List<Trail> steps = above.steps();
        steps.add(this);
        return steps;
    }

    /** As Gson writes it: {@code $.facts[3].when}. */
    @Override
    public String toString() {
        if (above == this) {
            return step;
        }
        return above + (place < 0 ? "." + step : "[" + place + "]");
    }
}
