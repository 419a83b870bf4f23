package id.balai.journal;

import java.util.List;

import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;

import id.balai.shared.BaseEntity;

/** What a record is called: its first field that serves as a name. */
final class Titles {

    private static final List<String> NAMES =
            List.of("title", "displayName", "name", "label", "text", "host", "username", "caption", "slug", "address");

    private Titles() {}

    static Subject subject(BaseEntity object, ClassDescriptor descriptor) {
        return new Subject(descriptor.getJavaClass().getSimpleName(), object.getId(), of(object, descriptor));
    }

    private static String of(Object object, ClassDescriptor descriptor) {
        for (String name : NAMES) {
            DatabaseMapping mapping = descriptor.getMappingForAttributeName(name);
            Object value = mapping == null ? null : mapping.getAttributeValueFromObject(object);
            if (value != null && mapping.isAggregateObjectMapping()) {
                return of(value, mapping.getReferenceDescriptor());
            }
            if (value != null && mapping.isDirectToFieldMapping()) {
                return String.valueOf(RecordedValue.of(value));
            }
        }
        return null;
    }
}
