package aide.json;

import aide.base.Problem;
import aide.base.ProblemException;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One file of JSON while it is read, strictly and within limits. */
final class Document {

    /** What a hand-made file may hold; more is somebody's attack or mistake. */
    static final int CHARS_MAX = 16 << 20;

    static final int TEXT_CHARS_MAX = 64 << 10;
    static final int KEY_CHARS_MAX = 1_000;
    static final int ITEMS_MAX = 100_000;
    private static final int NESTING_MAX = 16;

    /** Longer numbers are no dates, troops or hours, and cost seconds to calculate with. */
    private static final int NUMBER_CHARS_MAX = 30;

    /** So much is read again to tell lines and columns, lest a large file all wrong take for ever. */
    private static final int REREAD_CHARS_MAX = 4 << 20;

    private final String file;
    private final String json;
    private int items;
    private long reread;

    Document(String file, String json) {
        this.file = file;
        this.json = json;
    }

    Node read() {
        if (json.length() > CHARS_MAX) {
            throw new ProblemException(new Problem(
                    file,
                    String.format(
                            Locale.ROOT,
                            "has %,d characters, at most %,d are read",
                            json.length(),
                            CHARS_MAX)));
        }
        if (json.isBlank()) {
            throw new ProblemException(new Problem(file, "is empty, expected JSON"));
        }
        try (JsonReader in = reader()) {
            Node node = read(in, Trail.TOP);
            if (in.peek() != JsonToken.END_DOCUMENT) {
                throw new MalformedJsonException("text follows the end of the JSON" + in);
            }
            return node;
        } catch (IOException e) {
            throw new ProblemException(Syntax.problem(file, e));
        }
    }

    /** Looks up {@code file:line:column path}; {@code file path} after many look-ups. */
    String place(Trail trail) {
        boolean enough = reread > REREAD_CHARS_MAX;
        reread += json.length();
        try (JsonReader in = reader()) {
            return enough ? file + " " + trail : Locator.place(file, trail, in);
        } catch (IOException e) {
            return file + " " + trail;
        }
    }

    private JsonReader reader() {
        JsonReader in = new JsonReader(new StringReader(json));
        in.setStrictness(Strictness.STRICT);
        in.setNestingLimit(NESTING_MAX);
        return in;
    }

    private Node read(JsonReader in, Trail trail) throws IOException {
        if (++items > ITEMS_MAX) {
            throw refuse(trail, "is item number %,d, at most %,d are read", items, ITEMS_MAX);
        }
        return new Node(this, trail, value(in, trail));
    }

    private Object value(JsonReader in, Trail trail) throws IOException {
        return switch (in.peek()) {
            case BEGIN_OBJECT -> members(in, trail);
            case BEGIN_ARRAY -> list(in, trail);
            case STRING -> text(in, trail);
            case NUMBER -> number(in, trail);
            case BOOLEAN -> in.nextBoolean();
            case NULL -> {
                in.nextNull();
                yield Shown.NULL;
            }
            default -> throw new MalformedJsonException("unexpected " + in.peek() + in);
        };
    }

    private Map<String, Node> members(JsonReader in, Trail trail) throws IOException {
        Map<String, Node> members = new LinkedHashMap<>();
        in.beginObject();
        while (in.hasNext()) {
            String name = name(in, trail);
            Trail at = trail.member(name);
            if (members.containsKey(name)) {
                throw refuse(at, "the key \"%s\" stands twice in one object", Shown.cut(name));
            }
            members.put(name, read(in, at));
        }
        in.endObject();
        return Collections.unmodifiableMap(members);
    }

    private String name(JsonReader in, Trail trail) throws IOException {
        String name = in.nextName();
        if (name.length() > KEY_CHARS_MAX) {
            throw refuse(
                    trail,
                    "a key has %,d characters, at most %,d are read",
                    name.length(),
                    KEY_CHARS_MAX);
        }
        return name;
    }

    private List<Node> list(JsonReader in, Trail trail) throws IOException {
        List<Node> list = new ArrayList<>();
        in.beginArray();
        while (in.hasNext()) {
            list.add(read(in, trail.item(list.size())));
        }
        in.endArray();
        return Collections.unmodifiableList(list);
    }

    private String text(JsonReader in, Trail trail) throws IOException {
        String text = in.nextString();
        if (text.length() > TEXT_CHARS_MAX) {
            throw refuse(
                    trail,
                    "the text has %,d characters, at most %,d are read",
                    text.length(),
                    TEXT_CHARS_MAX);
        }
        return text;
    }

    private BigDecimal number(JsonReader in, Trail trail) throws IOException {
        String number = in.nextString();
        if (number.length() > NUMBER_CHARS_MAX || number.indexOf('e') + number.indexOf('E') > -2) {
            throw refuse(trail, "expected a plain number, got %s", Shown.cut(number));
        }
        return new BigDecimal(number);
    }

    @FormatMethod
    private ProblemException refuse(Trail trail, @FormatString String what, Object... parts) {
        return new ProblemException(
                new Problem(place(trail), String.format(Locale.ROOT, what, parts)));
    }
}
