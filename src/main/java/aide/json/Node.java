package aide.json;

import aide.base.Problem;
import aide.base.ProblemException;

import com.google.errorprone.annotations.FormatMethod;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A value in a JSON file that knows where it stands, so that whoever refuses it can say so.
 *
 * <p>The asking methods throw a {@link ProblemException} when the value is of another type. Line
 * and column are looked up only then: keeping them for every value would cost each start of the
 * program what only a broken file needs.
 */
public final class Node {

    private final Document document;
    private final Trail trail;
    private final Object value;

    Node(Document document, Trail trail, Object value) {
        this.document = document;
        this.trail = trail;
        this.value = value;
    }

    /**
     * Reads a whole file.
     *
     * @param file its name, for the places of problems
     * @throws ProblemException when it is not strict JSON, has a doubled key, or is over a limit
     */
    public static Node parse(String file, String json) {
        return new Document(file, json).read();
    }

    public String text() {
        return as(String.class, "a text");
    }

    /** A whole number that fits an int. */
    public int integer() {
        BigDecimal number = number();
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            throw refuse("expected a whole number, got %s", value);
        }
    }

    public BigDecimal number() {
        return as(BigDecimal.class, "a number");
    }

    public boolean flag() {
        return as(Boolean.class, "true or false");
    }

    @SuppressWarnings("unchecked")
    public List<Node> list() {
        return (List<Node>) as(List.class, "a list");
    }

    @SuppressWarnings("unchecked")
    public Map<String, Node> members() {
        return (Map<String, Node>) as(Map.class, "an object");
    }

    public boolean isObject() {
        return value instanceof Map;
    }

    public boolean isText() {
        return value instanceof String;
    }

    /** The member of that name, or empty where the object has none. */
    public Optional<Node> find(String name) {
        return Optional.ofNullable(members().get(name));
    }

    /** The member of that name; one that is missing is refused at the object's place. */
    public Node get(String name) {
        return find(name).orElseThrow(() -> refuse("\"%s\" is missing", name));
    }

    /** A problem at this value's place. */
    @FormatMethod
    public Problem problem(String what, Object... parts) {
        return new Problem(document.place(trail), String.format(Locale.ROOT, what, parts));
    }

    @FormatMethod
    public ProblemException refuse(String what, Object... parts) {
        return new ProblemException(problem(what, parts));
    }

    private <T> T as(Class<T> type, String expected) {
        if (!type.isInstance(value)) {
            throw refuse("expected %s, got %s", expected, Shown.of(value));
        }
        return type.cast(value);
    }
}
