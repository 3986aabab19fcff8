package aide.json;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object to be written as JSON, its members in the order they were put.
 *
 * <p>Whatever a terminal could obey is written as an escape, so that JSON on a screen is harmless.
 */
public final class JsonObject {

    private final Map<String, Object> members = new LinkedHashMap<>();

    public JsonObject put(String name, String text) {
        return with(name, text);
    }

    public JsonObject put(String name, boolean flag) {
        return with(name, flag);
    }

    public JsonObject put(String name, Number number) {
        return with(name, number);
    }

    public JsonObject put(String name, JsonObject object) {
        return with(name, object);
    }

    /** A list of texts, numbers, flags or objects. */
    public JsonObject put(String name, List<?> list) {
        return with(name, List.copyOf(list));
    }

    /** On one line, without blanks. */
    public String line() {
        return text(this, FormattingStyle.COMPACT);
    }

    /** For people: a member a line, two blanks deep. */
    public String page() {
        return text(this, FormattingStyle.PRETTY) + "\n";
    }

    /** A list of objects, for people. */
    public static String page(List<JsonObject> objects) {
        return text(objects, FormattingStyle.PRETTY) + "\n";
    }

    @Override
    public String toString() {
        return line();
    }

    private JsonObject with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    private static String text(Object value, FormattingStyle style) {
        StringWriter text = new StringWriter();
        try (JsonWriter out = new JsonWriter(text)) {
            out.setFormattingStyle(style);
            write(out, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Escapes.of(text.toString());
    }

    private static void write(JsonWriter out, Object value) throws IOException {
        if (value instanceof JsonObject object) {
            out.beginObject();
            for (Map.Entry<String, Object> member : object.members.entrySet()) {
                out.name(member.getKey());
                write(out, member.getValue());
            }
            out.endObject();
        } else if (value instanceof List<?> list) {
            out.beginArray();
            for (Object item : list) {
                write(out, item);
            }
            out.endArray();
        } else if (value instanceof Number number) {
            out.value(number);
        } else if (value instanceof Boolean flag) {
            out.value(flag);
        } else {
            out.value(value.toString());
        }
    }
}
