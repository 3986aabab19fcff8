package aide.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the line and column at which a value begins, by reading the file again; what the way to the
 * value does not lead through is only skipped.
 */
final class Locator {

    /** Gson tells where it is only in words: "JsonReader at line 3 column 10 path $.b". */
    private static final Pattern POSITION = Pattern.compile(" at line (\\d+) column (\\d+) path ");

    private final JsonReader in;
    private String found = "";

    private Locator(JsonReader in) {
        this.in = in;
    }

    /** {@code file:line:column path}; of a doubled key the last one. */
    static String place(String file, Trail trail, JsonReader in) {
        Locator locator = new Locator(in);
        try {
            locator.follow(trail.steps());
        } catch (IOException e) {
            // What follows the value is broken JSON, but the value has been found.
        }
        return file + locator.found + " " + trail;
    }

    private void follow(List<Trail> steps) throws IOException {
        if (steps.isEmpty()) {
            find();
            return;
        }
        for (Trail step : steps.subList(0, steps.size() - 1)) {
            skipTo(step);
        }
        Trail last = steps.get(steps.size() - 1);
        skipTo(last);
        find();
        while (!last.isItem() && in.hasNext()) {
            if (last.isMember(in.nextName())) {
                find();
            } else {
                in.skipValue();
            }
        }
    }

    private void skipTo(Trail step) throws IOException {
        if (step.isItem()) {
            in.beginArray();
            for (int i = 0; i < step.place(); i++) {
                in.skipValue();
            }
        } else {
            in.beginObject();
            while (!step.isMember(in.nextName())) {
                in.skipValue();
            }
        }
    }

    private void find() throws IOException {
        JsonToken token = in.peek();
        String peeked = in.toString();
        int width = width(token);
        found = ":" + position(token == JsonToken.NUMBER ? in.toString() : peeked, width);
    }

    /** {@code line:column} of what ends {@code width} columns after its beginning. */
    static String position(String told, int width) {
        Matcher position = POSITION.matcher(told);
        return position.find()
                ? position.group(1) + ":" + Math.max(1, Integer.parseInt(position.group(2)) - width)
                : "1:1";
    }

    /**
     * Reads past the value; returns how many columns of it Gson had counted: the whole of a number,
     * once read, or of a literal, but only the first character of what else it has peeked at.
     */
    private int width(JsonToken token) throws IOException {
        switch (token) {
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
            default -> in.skipValue();
        }
        return 1;
    }
}
