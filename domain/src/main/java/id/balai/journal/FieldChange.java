package id.balai.journal;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One field of a record from what to what.
 *
 * @param field the journal's word for it, with the embedded part before a dot: {@code office.phone}
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

    /** Two texts that a list leaves out may look alike there. */
    boolean changesSomething() {
        return secret || from instanceof LongText || !Objects.equals(from, to);
    }

    /** Without texts that would fill a list by themselves. */
    FieldChange shortened() {
        return with(LongText.insteadOf(from), LongText.insteadOf(to));
    }

    FieldChange with(Object otherFrom, Object otherTo) {
        return new FieldChange(field, otherFrom, otherTo, secret);
    }

    Object side(boolean after) {
        return after ? to : from;
    }

    /** Without the embedded part. */
    public String name() {
        return field.substring(field.lastIndexOf('.') + 1);
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
