package id.balai.journal;

import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** The changed fields of one record, in the order of their names. */
public record Changes(List<FieldChange> fields) {

    public Changes {
        fields = fields.stream()
                .filter(FieldChange::changesSomething)
                .sorted(Comparator.comparing(FieldChange::field))
                .toList();
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    Changes shortened() {
        return new Changes(fields.stream().map(FieldChange::shortened).toList());
    }

    String toJson() {
        return CanonicalJson.of(fields.stream().map(FieldChange::toMap).toList());
    }

    /** Reads what {@link #toJson} wrote. */
    public static Changes parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonArray array = reader.readArray();
            return new Changes(array.getValuesAs(JsonObject.class).stream()
                    .map(Changes::field)
                    .toList());
        }
    }

    private static FieldChange field(JsonObject object) {
        return new FieldChange(
                object.getString("field"),
                plain(object.get("from")),
                plain(object.get("to")),
                object.getBoolean("secret", false));
    }

    private static Object plain(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue();
        }
        if (value instanceof JsonObject object) {
            Map<String, Object> map = new TreeMap<>();
            object.forEach((key, part) -> map.put(key, plain(part)));
            return map;
        }
        return value == null || value == JsonValue.NULL ? null : value == JsonValue.TRUE;
    }
}
