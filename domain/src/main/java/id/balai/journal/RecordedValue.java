package id.balai.journal;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;

import id.balai.shared.RecordedWord;

/**
 * A field's content in the journal's own form, which no later change of a class can make unreadable: text, number, truth
 * value, or an object that names its kind ({@code {"date":"2026-03-04"}}).
 */
final class RecordedValue {

    private RecordedValue() {}

    static Object of(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
        if (value instanceof Instant) {
            return Map.of("instant", value.toString());
        }
        if (value instanceof LocalDate) {
            return Map.of("date", value.toString());
        }
        if (value instanceof LocalTime) {
            return Map.of("time", value.toString());
        }
        if (value instanceof Enum<?> choice) {
            return Map.of("choice", choice.name(), "of", RecordedWord.of(choice.getDeclaringClass()));
        }
        if (value instanceof Subject subject) {
            return reference(subject);
        }
        if (value instanceof Record wrapped) {
            return of(onlyPart(wrapped));
        }
        boolean plain = value == null || value instanceof Boolean || value instanceof Number;
        return plain ? value : value.toString();
    }

    private static Map<String, Object> reference(Subject subject) {
        Map<String, Object> reference = new TreeMap<>();
        reference.put("kind", subject.kind());
        reference.put("id", subject.id());
        reference.put("title", subject.title());
        return reference;
    }

    /** Records of several parts are read as their text. */
    private static Object onlyPart(Record wrapped) {
        RecordComponent[] parts = wrapped.getClass().getRecordComponents();
        try {
            return parts.length == 1 ? parts[0].getAccessor().invoke(wrapped) : wrapped.toString();
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
