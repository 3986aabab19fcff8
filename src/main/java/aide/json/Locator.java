package aide.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the line and column at which the value of a path begins, by reading the file again. */
final class Locator {

    /** Gson tells where it is only in words: "JsonReader at line 3 column 10 path $.b". */
    private static final Pattern POSITION = Pattern.compile(" at line (\\d+) column (\\d+) path ");

    private Locator() {}

    /** {@code file:line:column path}; of a doubled key the last one. */
    static String place(String file, String path, JsonReader in) throws IOException {
        String place = file + " " + path;
        try {
            for (JsonToken token = in.peek(); token != JsonToken.END_DOCUMENT; token = in.peek()) {
                boolean here = isValue(token) && in.getPath().equals(path);
                String peeked = in.toString();
                int width = width(in, token);
                if (here) {
                    String told = token == JsonToken.NUMBER ? in.toString() : peeked;
                    place = file + ":" + position(told, width) + " " + path;
                }
            }
        } catch (IOException e) {
            // What follows the value is broken JSON, but the value has been found.
        }
        return place;
    }

    /** {@code line:column} of what ends {@code width} columns after its beginning. */
    static String position(String told, int width) {
        Matcher position = POSITION.matcher(told);
        return position.find()
                ? position.group(1) + ":" + Math.max(1, Integer.parseInt(position.group(2)) - width)
                : "1:1";
    }

    private static boolean isValue(JsonToken token) {
        return switch (token) {
            case NAME, END_ARRAY, END_OBJECT, END_DOCUMENT -> false;
            default -> true;
        };
    }

    /**
     * Reads past the token; returns how many columns of it Gson has counted: the whole of a number,
     * once read, or of a literal, but only the first character of what else it has peeked at.
     */
    private static int width(JsonReader in, JsonToken token) throws IOException {
        switch (token) {
            case BEGIN_OBJECT -> in.beginObject();
            case END_OBJECT -> in.endObject();
            case BEGIN_ARRAY -> in.beginArray();
            case END_ARRAY -> in.endArray();
            case NULL -> {
                in.nextNull();
                return 4;
            }
            case BOOLEAN -> {
                return in.nextBoolean() ? 4 : 5;
            }
            case NUMBER -> {
                return in.nextString().length();
            }
            case NAME -> {
                return Math.min(1, in.nextName().length());
            }
            default -> in.skipValue();
        }
        return 1;
    }
}
