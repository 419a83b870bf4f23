package id.balai.opendata.web;

import java.time.LocalDate;
import java.util.List;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;

import id.balai.opendata.DataSet;

/** A table in JSON: the same columns and values as in the other formats, with a word about where they come from. */
final class DataJson {

    private DataJson() {}

    /** @param village its name; @param code of the village, null while unknown; @param day on which the table is true */
    static JsonObject of(DataSet set, List<List<Object>> rows, String village, String code, LocalDate day) {
        JsonArrayBuilder records = Json.createArrayBuilder();
        rows.forEach(row -> records.add(record(set, row)));
        return Json.createObjectBuilder()
                .add("desa", village)
                .add("kode_desa", value(code))
                .add("per", day.toString())
                .add("kamus", "/data")
                .add("data", records)
                .build();
    }

    private static JsonObjectBuilder record(DataSet set, List<Object> row) {
        JsonObjectBuilder record = Json.createObjectBuilder();
        for (int i = 0; i < row.size(); i++) {
            record.add(set.table().columns().get(i).label(), value(row.get(i)));
        }
        return record;
    }

    private static JsonValue value(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Number number) {
            return Json.createValue(number.longValue());
        }
        if (value instanceof Boolean flag) {
            return flag ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return Json.createValue(value.toString());
    }
}
