package id.balai.journal;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.persistence.mappings.DatabaseMapping;

import id.balai.shared.RecordedWord;
import id.balai.shared.Unrecorded;

/**
 * How the journal keeps a field.
 *
 * @param word without the part that it is embedded by
 * @param silent whether not even its change is worth an entry
 * @param secret whether nothing but the fact of a change may be known
 */
record RecordedField(String word, boolean silent, boolean secret) {

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
        Field field = field(mapping);
        Optional<Unrecorded> mark = Optional.ofNullable(field.getAnnotation(Unrecorded.class));
        return new RecordedField(
                RecordedWord.of(field),
                technical || mark.filter(Unrecorded::silent).isPresent(),
                mark.isPresent());
    }

    private static Field field(DatabaseMapping mapping) {
        return EntityField.declared(mapping.getDescriptor().getJavaClass())
                .filter(field -> field.getName().equals(mapping.getAttributeName()))
                .findFirst()
                .orElseThrow();
    }
}
