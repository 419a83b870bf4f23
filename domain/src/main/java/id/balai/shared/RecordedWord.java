package id.balai.shared;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;

/** The words of the journal for kinds of records, choices and fields. */
public final class RecordedWord {

    private RecordedWord() {}

    /** @param type an entity or an enum */
    public static String of(Class<?> type) {
        return of(type, type.getSimpleName());
    }

    /** Without the part that it is embedded by. */
    public static String of(Field field) {
        return of(field, field.getName());
    }

    private static String of(AnnotatedElement named, String name) {
        RecordedAs kept = named.getAnnotation(RecordedAs.class);
        return kept == null ? name : kept.value();
    }
}
