package id.balai.journal;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.persistence.mappings.DatabaseMapping;

import id.balai.shared.Unrecorded;

/** How much of a field the journal may keep. */
record RecordedField(boolean silent, boolean secret) {

    private static final Map<DatabaseMapping, RecordedField> KNOWN = new ConcurrentHashMap<>();

    static RecordedField of(DatabaseMapping mapping) {
        return KNOWN.computeIfAbsent(mapping, RecordedField::read);
    }

    /** Ids and versions say nothing to anybody; collections belong to the records in them. */
    private static RecordedField read(DatabaseMapping mapping) {
        boolean technical = mapping.isPrimaryKeyMapping()
                || mapping.isReadOnly()
                || mapping.isCollectionMapping()
                || mapping.getAttributeName().equals("version");
        Optional<Unrecorded> mark = mark(mapping);
        return new RecordedField(technical || mark.filter(Unrecorded::silent).isPresent(), mark.isPresent());
    }

    private static Optional<Unrecorded> mark(DatabaseMapping mapping) {
        Class<?> type = mapping.getDescriptor().getJavaClass();
        while (type != null) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(mapping.getAttributeName())) {
                    return Optional.ofNullable(field.getAnnotation(Unrecorded.class));
                }
            }
            type = type.getSuperclass();
        }
        return Optional.empty();
    }
}
