package id.balai.journal;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One field of a record from what to what.
 *
 * @param field its name in the entity, with the embedded part before a dot: {@code office.phone}
 * @param from as {@link RecordedValue} writes it; null for nothing
 * @param to likewise
 * @param secret whether nothing but the fact of a change may be known
 */
public record FieldChange(String field, Object from, Object to, boolean secret) {

    static FieldChange of(String field, Object from, Object to) {
        return new FieldChange(field, RecordedValue.of(from), RecordedValue.of(to), false);
    }

    static FieldChange secret(String field) {
        return new FieldChange(field, null, null, true);
    }

    boolean changesSomething() {
        return secret || !Objects.equals(from, to);
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new TreeMap<>();
        map.put("field", field);
        if (secret) {
            map.put("secret", true);
        } else {
            map.put("from", from);
            map.put("to", to);
        }
        return map;
    }
}
