package id.balai.journal.web;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

import id.balai.shared.RecordedWord;
import id.balai.shared.Unrecorded;

/** What the journal can ever name: kinds of records, their fields, and the choices of a field. */
class JournalNames {

    private static final Path UNIT = Path.of("../domain/src/main/resources/META-INF/persistence.xml");
    private static final Pattern LISTED = Pattern.compile("<class>([^<]+)</class>");

    private final Set<String> kinds = new TreeSet<>();
    private final Set<String> fields = new TreeSet<>();
    private final Set<String> choices = new TreeSet<>();

    JournalNames() {
        LISTED.matcher(unit())
                .results()
                .map(found -> load(found.group(1)))
                .filter(type -> type.isAnnotationPresent(Entity.class) && !type.isAnnotationPresent(Unrecorded.class))
                .forEach(this::readEntity);
    }

    private void readEntity(Class<?> type) {
        kinds.add(RecordedWord.of(type));
        readFields(type, RecordedWord.of(type) + ".");
    }

    private void readFields(Class<?> type, String path) {
        for (Field field : recorded(type)) {
            Class<?> content = field.getType();
            if (content.isAnnotationPresent(Embeddable.class)) {
                readFields(content, path + RecordedWord.of(field) + ".");
                continue;
            }
            fields.add(path + RecordedWord.of(field));
            if (content.isEnum() && content.getName().startsWith("id.balai")) {
                for (Object choice : content.getEnumConstants()) {
                    choices.add(RecordedWord.of(content) + "." + ((Enum<?>) choice).name());
                }
            }
        }
    }

    private static List<Field> recorded(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> part = type; part != null; part = part.getSuperclass()) {
            for (Field field : part.getDeclaredFields()) {
                if (isRecorded(field)) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    private static boolean isRecorded(Field field) {
        Unrecorded mark = field.getAnnotation(Unrecorded.class);
        return !Modifier.isStatic(field.getModifiers())
                && !Modifier.isTransient(field.getModifiers())
                && !field.isAnnotationPresent(Transient.class)
                && !field.isAnnotationPresent(Id.class)
                && !field.isAnnotationPresent(Version.class)
                && !Collection.class.isAssignableFrom(field.getType())
                && !field.getDeclaringClass().getSimpleName().equals("VillageOwned")
                && (mark == null || !mark.silent());
    }

    private static String unit() {
        try {
            return Files.readString(UNIT);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    Set<String> kinds() {
        return kinds;
    }

    /** As {@code Village.office.phone}. */
    Set<String> fields() {
        return fields;
    }

    /** As {@code Role.EDITOR}. */
    Set<String> choices() {
        return choices;
    }
}
