package aide.fsrs;

import static java.util.Objects.requireNonNull;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Reads the histories that ts-fsrs 5.4.2 computed; {@code meta} in the file says how. */
final class Vectors {

    /** The reviews of one card under one of four settings. */
    record History(String name, Settings settings, List<Row> rows) {}

    /** One review, and what ts-fsrs made of it. */
    record Row(
            Grade grade,
            int elapsedDays,
            double difficulty,
            double stability,
            Phase phase,
            int days,
            long dueMinutes,
            int step,
            double recallBefore) {}

    private Vectors() {}

    static List<History> read() {
        try (Reader reader = new InputStreamReader(open(), StandardCharsets.UTF_8)) {
            JsonObject json = JsonParser.parseReader(reader).getAsJsonObject();
            Map<String, Settings> settings = settings(json.getAsJsonArray("configs"));
            return list(json.getAsJsonArray("histories"), history -> history(history, settings));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open() {
        return requireNonNull(Vectors.class.getResourceAsStream("/fsrs/vectors-fsrs6.json"));
    }

    private static Map<String, Settings> settings(JsonArray configs) {
        return list(configs, JsonElement::getAsJsonObject).stream()
                .collect(Collectors.toMap(
                        config -> config.get("id").getAsString(),
                        config -> settings(config.getAsJsonObject("params"))));
    }

    private static Settings settings(JsonObject params) {
        return new Settings(
                list(params.getAsJsonArray("w"), JsonElement::getAsDouble),
                params.get("request_retention").getAsDouble(),
                params.get("maximum_interval").getAsInt(),
                steps(params.getAsJsonArray("learning_steps")),
                steps(params.getAsJsonArray("relearning_steps")),
                params.get("enable_short_term").getAsBoolean(),
                params.get("enable_fuzz").getAsBoolean());
    }

    /** A step stands there as "10m". */
    private static List<Duration> steps(JsonArray steps) {
        return list(steps, step -> Duration.parse("PT" + step.getAsString()));
    }

    private static History history(JsonElement json, Map<String, Settings> settings) {
        JsonObject history = json.getAsJsonObject();
        String name = history.get("c").getAsString();
        return new History(
                name,
                requireNonNull(settings.get(name)),
                list(history.getAsJsonArray("rows"), row -> row(row.getAsJsonArray())));
    }

    private static Row row(JsonArray row) {
        return new Row(
                List.of(Grade.values()).get(row.get(0).getAsInt() - 1),
                row.get(1).getAsInt(),
                row.get(3).getAsDouble(),
                row.get(4).getAsDouble(),
                List.of(Phase.values()).get(row.get(5).getAsInt()),
                row.get(6).getAsInt(),
                row.get(7).getAsLong(),
                row.get(8).getAsInt(),
                row.get(9).getAsDouble());
    }

    private static <T> List<T> list(JsonArray array, Function<JsonElement, T> build) {
        return StreamSupport.stream(array.spliterator(), false).map(build).toList();
    }
}
