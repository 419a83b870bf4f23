package id.balai.journal;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;

import id.balai.shared.RecordedAs;
import id.balai.shared.RecordedWord;
import id.balai.shared.Refers;

/**
 * A field that an entity has or inherits, or that a part embedded in it has.
 *
 * @param word of the journal, with the embedded part before a dot: {@code office.phone}
 * @param path in the language of queries, likewise
 */
record EntityField(String word, String path, Field field) {

    static List<EntityField> of(Class<?> entity) {
        List<EntityField> found = new ArrayList<>();
        collect(entity, "", "", found);
        return found;
    }

    private static void collect(Class<?> type, String word, String path, List<EntityField> found) {
        declared(type).forEach(field -> {
            String ownWord = word + RecordedWord.of(field);
            String ownPath = path + field.getName();
            if (field.getType().isAnnotationPresent(Embeddable.class)) {
                collect(field.getType(), ownWord + ".", ownPath + ".", found);
            } else {
                found.add(new EntityField(ownWord, ownPath, field));
            }
        });
    }

    /** Those of a class and what it extends. */
    static Stream<Field> declared(Class<?> type) {
        Stream<Field> own =
                Stream.of(type.getDeclaredFields()).filter(field -> !Modifier.isStatic(field.getModifiers()));
        return type.getSuperclass() == null ? own : Stream.concat(own, declared(type.getSuperclass()));
    }

    boolean isRenamed() {
        return field.isAnnotationPresent(RecordedAs.class);
    }

    boolean holdsRecord() {
        return field.getType().isAnnotationPresent(Entity.class);
    }

    Optional<Refers> refers() {
        return Optional.ofNullable(field.getAnnotation(Refers.class));
    }

    /** Of the record that it holds, or of the one whose id it holds; empty for everything else. */
    Optional<Class<?>> entity() {
        Class<?> held =
                holdsRecord() ? field.getType() : refers().map(Refers::value).orElse(null);
        return Optional.<Class<?>>ofNullable(held).filter(entity -> entity != void.class);
    }

    boolean has(Class<? extends Annotation> mark) {
        return field.isAnnotationPresent(mark);
    }
}
