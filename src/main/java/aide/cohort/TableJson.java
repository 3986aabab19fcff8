package aide.cohort;

import aide.json.JsonObject;

import java.util.List;

/** A table as objects, one a row; what there is nothing of is left out. */
final class TableJson {

    private TableJson() {}

    static List<JsonObject> rows(Table table) {
        return table.rows().stream().map(row -> row(table.columns(), row)).toList();
    }

    private static JsonObject row(List<Column> columns, List<Value> row) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < columns.size(); i++) {
            String key = columns.get(i).key();
            row.get(i).bare().ifPresent(value -> put(object, key, value));
        }
        return object;
    }

    private static void put(JsonObject object, String key, Object value) {
        if (value instanceof Number number) {
            object.put(key, number);
        } else {
            object.put(key, value.toString());
        }
    }
}
